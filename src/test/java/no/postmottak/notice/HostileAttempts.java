package no.postmottak.notice;

import static no.postmottak.notice.NoticesForTests.MAIL;
import static no.postmottak.notice.NoticesForTests.MOBILE;
import static no.postmottak.notice.NoticesForTests.REFERENCE;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.postmottak.notice.Notice.InboxItem;
import no.postmottak.notice.Notice.Received;
import no.postmottak.notice.Wording.Worded;
import no.postmottak.submission.Reference;

/** Ways to make something leave that is not a notice: each text at each seam between the caller and the wire. */
final class HostileAttempts {

    /** What must never leave; short enough for the demo SMS centre to take it when nobody holds it back. */
    static final List<String> TEXTS = List.of(
            "UDI har avslått søknaden din.",
            "UNE tek ikkje klaga di til følgje.",
            "Your application for asylum has been rejected.",
            "Vedtak: du må forlate Norge innen 03.12.2026.",
            "We have decided to revoke your residence permit.",
            "190000000108",
            "1900 000001 08",
            "1900-000001-08",
            "1900.000001.08",
            "1 9 0 0 0 0 0 0 0 1 0 8",
            "１９００００００００１０８",
            "١٩٠٠٠٠٠٠٠١٠٨",
            "1900\u200B0000\u200B0108",
            "19000000010\u00AD8",
            "30108299939",
            "301082 99939",
            "Kari Nordmann",
            "https://evil.example/k",
            "Se evil.example.",
            "\r\nBcc: other@example.org",
            "\nDu har tapt.",
            "\u202Eon.elpmaxe.dnes",
            "\u2066x\u2069",
            "\u0000",
            "\uFEFF",
            " ",
            "\u00A0",
            "Sе send.ехample.no",
            "VmVkdGFrOiBhdnNsYWc=",
            "&#86;edtak",
            "V\u200Bedtak",
            "ＶＥＤＴＡＫ",
            "\uD83D\uDE00");

    private HostileAttempts() {}

    /** One attempt: who spoils what, and the notice it is tried with. */
    record Attempt(String name, Sabotage sabotage, Notice notice, Contact to) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** The seams: the template on disk, the words, the final bytes. */
    record Sabotage(
            UnaryOperator<String> templateFile, UnaryOperator<Wording> wording, UnaryOperator<NoticeExit> exit) {

        static Sabotage none() {
            return new Sabotage(file -> file, wording -> wording, exit -> exit);
        }

        static Sabotage ofTemplateFile(UnaryOperator<String> edit) {
            return new Sabotage(edit, wording -> wording, exit -> exit);
        }

        static Sabotage ofWords(UnaryOperator<Words> forge) {
            UnaryOperator<Wording> forger = honest -> order -> {
                var worded = honest.of(order);
                return new Worded(forge.apply(worded.words()), worded.templateSha256());
            };
            return new Sabotage(file -> file, forger, exit -> exit);
        }

        static Sabotage ofBytes(UnaryOperator<Outgoing> forge) {
            return new Sabotage(file -> file, wording -> wording, exit -> new ForgingExit(exit, forge));
        }
    }

    static Stream<Attempt> all() {
        return Stream.of(
                        textsInTemplates(),
                        textsInWords(),
                        textsInValues(),
                        textsInBytes(),
                        HostileBytes.all(),
                        HostileDecisions.all())
                .flatMap(attempts -> attempts);
    }

    private static Stream<Attempt> textsInTemplates() {
        return TEXTS.stream()
                .flatMap(text -> both(
                        "template edited on disk: " + text,
                        Sabotage.ofTemplateFile(file -> file.replace("{reference}", "{reference} " + escaped(text)))));
    }

    private static String escaped(String text) {
        return text.replace("\r", "\\r")
                .replace("\n", "\\n")
                .replace("\u0000", "\\u0000")
                .replace(" ", "\\u0020");
    }

    private static Stream<Attempt> textsInWords() {
        return TEXTS.stream()
                .flatMap(text -> Stream.concat(
                        both(
                                "text forged: " + text,
                                Sabotage.ofWords(words -> new Words(words.subject(), words.text() + text))),
                        Stream.of(new Attempt(
                                "subject forged: " + text,
                                Sabotage.ofWords(words -> new Words(words.subject() + "x" + text, words.text())),
                                new InboxItem(REFERENCE),
                                MAIL))));
    }

    private static Stream<Attempt> textsInValues() {
        return TEXTS.stream()
                .flatMap(text -> Stream.of(
                        new Attempt("value forged: " + text, Sabotage.none(), new Received(forged(text)), MOBILE),
                        new Attempt("value forged: " + text, Sabotage.none(), new InboxItem(forged(text)), MAIL)));
    }

    private static Reference forged(String text) {
        return Forgery.of(Reference.class, text);
    }

    private static Stream<Attempt> textsInBytes() {
        return TEXTS.stream()
                .flatMap(text -> both("bytes forged: " + text, Sabotage.ofBytes(HostileBytes.append(text))));
    }

    static Stream<Attempt> both(String name, Sabotage sabotage) {
        return Stream.of(
                new Attempt("SMS, " + name, sabotage, new InboxItem(REFERENCE), MOBILE),
                new Attempt("e-mail, " + name, sabotage, new Received(REFERENCE), MAIL));
    }

    /** A way out whose first rendering was tampered with; what it is told to transmit, it transmits. */
    private record ForgingExit(NoticeExit honest, UnaryOperator<Outgoing> forge) implements NoticeExit {

        @Override
        public Outgoing write(Words words, Contact to, Postmark postmark) {
            return forge.apply(honest.write(words, to, postmark));
        }

        @Override
        public void transmit(Released released) {
            honest.transmit(released);
        }
    }
}
