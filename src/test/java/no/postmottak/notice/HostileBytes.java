package no.postmottak.notice;

import static no.postmottak.notice.NoticesForTests.MAIL;
import static no.postmottak.notice.NoticesForTests.MOBILE;
import static no.postmottak.notice.NoticesForTests.REFERENCE;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.postmottak.notice.HostileAttempts.Attempt;
import no.postmottak.notice.HostileAttempts.Sabotage;
import no.postmottak.notice.Notice.InboxItem;
import no.postmottak.notice.Outgoing.Coding;

/** Tampering with the message itself: recipients, headers, attachments, alphabets, single bits. */
final class HostileBytes {

    private static final String OTHER = "other@example.org";

    private HostileBytes() {}

    static Stream<Attempt> all() {
        return Stream.of(recipients(), headers(), bodies(), sms(), flippedBytes())
                .flatMap(attempts -> attempts);
    }

    static UnaryOperator<Outgoing> append(String text) {
        return honest -> {
            var bytes = new ByteArrayOutputStream();
            bytes.writeBytes(honest.bytes());
            bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
            return with(honest, bytes.toByteArray());
        };
    }

    private static Stream<Attempt> recipients() {
        return Stream.of(
                mail("one more recipient", honest -> to(honest, List.of(MAIL.address(), OTHER))),
                mail("the same recipient twice", honest -> to(honest, List.of(MAIL.address(), MAIL.address()))),
                mail("another recipient than the header says", honest -> to(honest, List.of(OTHER))),
                texted("another number", honest -> to(honest, List.of("+4791234567"))),
                mail("another envelope sender", honest -> from(honest, OTHER)),
                texted("another sender", honest -> from(honest, "UDI")));
    }

    private static Stream<Attempt> headers() {
        return Stream.of(
                        "Cc: " + OTHER,
                        "Bcc: " + OTHER,
                        "Reply-To: " + OTHER,
                        "X-DUF: 190000000108",
                        "Comments: avslag")
                .map(header -> mail(header, replacing("MIME-Version: 1.0", header + "\r\nMIME-Version: 1.0")));
    }

    private static Stream<Attempt> bodies() {
        return Stream.of(
                mail("HTML", replacing("text/plain", "text/html")),
                mail("another charset", replacing("charset=UTF-8", "charset=ISO-8859-1")),
                mail("the same text in base64", HostileBytes::inBase64),
                mail("another To", replacing("To: " + MAIL.address(), "To: " + OTHER)),
                mail("two To", replacing("To: " + MAIL.address(), "To: " + MAIL.address() + ", " + OTHER)),
                mail("a display name", replacing("To: " + MAIL.address(), "To: Kari <" + MAIL.address() + ">")),
                mail("letter-like letters", replacing("quoted", "quοted")),
                mail("PDF attached", attaching("application/pdf", "vedtak.pdf")),
                mail("DOCX attached", attaching("application/vnd.openxmlformats-officedocument", "vedtak.docx")),
                mail("picture attached", attaching("image/png", "vedtak.png")));
    }

    private static Stream<Attempt> sms() {
        return Stream.of(
                texted(
                        "other alphabet, same letters",
                        honest -> new Outgoing(
                                honest.sender(),
                                honest.recipients(),
                                Coding.UCS_2,
                                Gsm7.decode(honest.bytes()).substring(0, 40).getBytes(StandardCharsets.UTF_16BE))),
                texted(
                        "septets read as UCS-2",
                        honest -> new Outgoing(honest.sender(), honest.recipients(), Coding.UCS_2, honest.bytes())),
                texted("two segments", append("x".repeat(110))),
                texted("cut short", honest -> with(honest, Arrays.copyOf(honest.bytes(), 20))),
                texted("nothing", honest -> with(honest, new byte[0])));
    }

    private static Stream<Attempt> flippedBytes() {
        return Stream.iterate(0, position -> position < 60, position -> position + 3)
                .map(position -> texted("byte " + position + " flipped", honest -> {
                    var bytes = honest.bytes();
                    bytes[position] ^= 1;
                    return with(honest, bytes);
                }));
    }

    private static Attempt mail(String name, UnaryOperator<Outgoing> forge) {
        return new Attempt("e-mail, " + name, Sabotage.ofBytes(forge), new InboxItem(REFERENCE), MAIL);
    }

    private static Attempt texted(String name, UnaryOperator<Outgoing> forge) {
        return new Attempt("SMS, " + name, Sabotage.ofBytes(forge), new InboxItem(REFERENCE), MOBILE);
    }

    static UnaryOperator<Outgoing> replacing(String from, String to) {
        return honest -> {
            var source = new String(honest.bytes(), StandardCharsets.UTF_8);
            return with(honest, source.replace(from, to).getBytes(StandardCharsets.UTF_8));
        };
    }

    private static Outgoing inBase64(Outgoing honest) {
        var source = new String(honest.bytes(), StandardCharsets.US_ASCII).split("\r\n\r\n", 2);
        var body = Base64.getMimeEncoder().encodeToString(source[1].getBytes(StandardCharsets.US_ASCII));
        var headers = source[0].replace("quoted-printable", "base64");
        return with(honest, (headers + "\r\n\r\n" + body + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static UnaryOperator<Outgoing> attaching(String type, String name) {
        return attaching(type, name, "JVBERi0xLjQK");
    }

    /** A whole document, as a mail program would enclose it. */
    static UnaryOperator<Outgoing> enclosing(String type, byte[] document) {
        var base64 = Base64.getMimeEncoder().encodeToString(document);
        return attaching(type, "svar", base64);
    }

    private static UnaryOperator<Outgoing> attaching(String type, String name, String base64) {
        return honest -> {
            var source = new String(honest.bytes(), StandardCharsets.US_ASCII).split("\r\n\r\n", 2);
            var headers = source[0]
                    .replaceAll("Content-Type: [^\r]*", "Content-Type: multipart/mixed; boundary=b")
                    .replaceAll("\r\nContent-Transfer-Encoding: [^\r]*", "");
            var parts = "--b\r\n\r\n" + source[1] + "--b\r\nContent-Type: " + type
                    + "\r\nContent-Disposition: attachment; filename=" + name
                    + "\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64 + "\r\n--b--\r\n";
            return with(honest, (headers + "\r\n\r\n" + parts).getBytes(StandardCharsets.US_ASCII));
        };
    }

    private static Outgoing with(Outgoing honest, byte[] bytes) {
        return new Outgoing(honest.sender(), honest.recipients(), honest.coding(), bytes);
    }

    private static Outgoing to(Outgoing honest, List<String> recipients) {
        return new Outgoing(honest.sender(), recipients, honest.coding(), honest.bytes());
    }

    private static Outgoing from(Outgoing honest, String sender) {
        return new Outgoing(sender, honest.recipients(), honest.coding(), honest.bytes());
    }
}
