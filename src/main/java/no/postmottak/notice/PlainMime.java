package no.postmottak.notice;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;

/** A one-part text message written by hand, for the second rendering to be independent of any mail library. */
record PlainMime(String from, String to, Postmark postmark) {

    private static final String[] DAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };
    private static final int LONGEST_LINE = 76;

    byte[] write(String subject, String text) {
        var headers = String.join(
                "\r\n",
                "Date: " + date(),
                "From: " + from,
                "To: " + to,
                "Message-ID: <" + postmark.letters() + from.substring(from.indexOf('@')) + ">",
                "Subject: " + inOneWord(subject),
                "MIME-Version: 1.0",
                "Content-Type: text/plain; charset=UTF-8",
                "Content-Transfer-Encoding: quoted-printable",
                "Auto-Submitted: auto-generated",
                "",
                "");
        return (headers + quotedPrintable(text)).getBytes(StandardCharsets.US_ASCII);
    }

    private String date() {
        var at = ZonedDateTime.ofInstant(postmark.at(), ZoneOffset.UTC);
        return String.format(
                Locale.ROOT,
                "%s, %d %s %d %02d:%02d:%02d +0000",
                DAYS[at.getDayOfWeek().getValue() - 1],
                at.getDayOfMonth(),
                MONTHS[at.getMonthValue() - 1],
                at.getYear(),
                at.getHour(),
                at.getMinute(),
                at.getSecond());
    }

    private static String inOneWord(String subject) {
        if (subject.chars().allMatch(letter -> letter < 0x80)) {
            return subject;
        }
        var word = new StringBuilder("=?UTF-8?Q?");
        for (var octet : subject.getBytes(StandardCharsets.UTF_8)) {
            var isLetter = (octet >= 'a' && octet <= 'z') || (octet >= 'A' && octet <= 'Z');
            word.append(octet == ' ' ? "_" : isLetter ? String.valueOf((char) octet) : inHex(octet));
        }
        return word.append("?=").toString();
    }

    private static String quotedPrintable(String text) {
        var written = new StringBuilder();
        for (var line : text.split("\n", -1)) {
            if (!written.isEmpty()) {
                written.append("\r\n");
            }
            appendLine(line, written);
        }
        return written.toString();
    }

    private static void appendLine(String line, StringBuilder written) {
        var column = 0;
        for (var octet : line.getBytes(StandardCharsets.UTF_8)) {
            var piece = octet >= ' ' && octet != '=' && octet != 0x7F ? String.valueOf((char) octet) : inHex(octet);
            // A line of 76 would need the next piece to be the last; one less leaves room for the soft break.
            if (column + piece.length() >= LONGEST_LINE) {
                written.append("=\r\n");
                column = 0;
            }
            written.append(piece);
            column += piece.length();
        }
    }

    private static String inHex(byte octet) {
        return String.format(Locale.ROOT, "=%02X", octet & 0xFF);
    }
}
