package no.postmottak.notice;

import static no.postmottak.notice.NoticesForTests.MAIL;
import static no.postmottak.notice.NoticesForTests.MOBILE;
import static no.postmottak.notice.NoticesForTests.REFERENCE;

import java.util.List;
import java.util.stream.Stream;
import no.postmottak.notice.HostileAttempts.Attempt;
import no.postmottak.notice.HostileAttempts.Sabotage;
import no.postmottak.notice.Notice.InboxItem;
import no.postmottak.notice.Notice.Received;
import no.postmottak.submission.Reference;

/** Decisions in three languages, in every disguise, pushed at every seam between the caller and the wire. */
public final class HostileDecisions {

    public static final List<String> SENTENCES = List.of(
            "UDI har avslått søknaden din.",
            "UNE tar ikke klagen til følge.",
            "Du må forlate Norge innen 03.12.2026.",
            "UDI har avslege søknaden din.",
            "UNE tek ikkje klaga di til følgje.",
            "Du må reise frå Noreg innan 03.12.2026.",
            "UDI has rejected your application.",
            "Your appeal was not successful.",
            "You must leave Norway by 03.12.2026.");

    private static final int ROOM_IN_AN_SMS = 60;

    private HostileDecisions() {}

    static Stream<Attempt> all() {
        return Stream.concat(
                SENTENCES.stream()
                        .flatMap(sentence ->
                                Disguise.all().flatMap(disguise -> everywhere(disguise, disguise.on(sentence)))),
                SENTENCES.stream().flatMap(HostileDecisions::attached));
    }

    private static Stream<Attempt> everywhere(Disguise disguise, String text) {
        var name = disguise + " of " + text + ", ";
        var byMail = Stream.of(
                mail(name + "edited into the template", template(text)),
                mail(name + "in the text", Sabotage.ofWords(words -> new Words(words.subject(), words.text() + text))),
                mail(
                        name + "in the subject",
                        Sabotage.ofWords(words -> new Words(words.subject() + " " + text, words.text()))),
                mail(name + "over subject and text", split(text)),
                mail(name + "behind the bytes", Sabotage.ofBytes(HostileBytes.append(text))),
                mail(
                        name + "in a header",
                        Sabotage.ofBytes(
                                HostileBytes.replacing("MIME-Version", "X-Note: " + text + "\r\nMIME-Version"))),
                new Attempt(name + "as a value", Sabotage.none(), new Received(forged(text)), MAIL));
        return text.length() > ROOM_IN_AN_SMS ? byMail : Stream.concat(byMail, bySms(name, text));
    }

    private static Stream<Attempt> bySms(String name, String text) {
        return Stream.of(
                sms(name + "SMS, in the text", Sabotage.ofWords(words -> new Words("", text))),
                sms(name + "SMS, behind the bytes", Sabotage.ofBytes(HostileBytes.append(text))));
    }

    private static Stream<Attempt> attached(String sentence) {
        return Enclosures.of(sentence).entrySet().stream()
                .map(each -> mail(
                        each.getKey() + " of " + sentence,
                        Sabotage.ofBytes(HostileBytes.enclosing(each.getKey(), each.getValue()))));
    }

    private static Sabotage template(String text) {
        return Sabotage.ofTemplateFile(
                file -> file.replace("{reference}", "{reference} " + text.replace("\\", "\\\\")));
    }

    private static Sabotage split(String text) {
        var half = text.length() / 2;
        return Sabotage.ofWords(words ->
                new Words(words.subject() + " " + text.substring(0, half), words.text() + text.substring(half)));
    }

    private static Reference forged(String text) {
        return Forgery.of(Reference.class, text);
    }

    private static Attempt mail(String name, Sabotage sabotage) {
        return new Attempt(name, sabotage, new InboxItem(REFERENCE), MAIL);
    }

    private static Attempt sms(String name, Sabotage sabotage) {
        return new Attempt(name, sabotage, new InboxItem(REFERENCE), MOBILE);
    }
}
