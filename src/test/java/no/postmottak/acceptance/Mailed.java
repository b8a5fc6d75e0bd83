package no.postmottak.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import no.postmottak.letters.LetterFile;

/** A letter as a mail program saves it: a few words, and the letter attached. */
final class Mailed {

    private static final String BOUNDARY = "between-the-parts";

    private Mailed() {}

    static LetterFile with(LetterFile letter) {
        var attached = Base64.getMimeEncoder().encodeToString(letter.bytes());
        var mail = String.join(
                "\r\n",
                "From: amina.yusuf@example.com",
                "To: post@example.no",
                "Subject: Klage",
                "MIME-Version: 1.0",
                "Content-Type: multipart/mixed; boundary=\"" + BOUNDARY + "\"",
                "",
                "--" + BOUNDARY,
                "Content-Type: text/plain; charset=utf-8",
                "",
                "Hei, her sender jeg klagen min. Den ligger ved.",
                "--" + BOUNDARY,
                "Content-Type: " + letter.mediaType(),
                "Content-Transfer-Encoding: base64",
                "Content-Disposition: attachment; filename=\"klage.pdf\"",
                "",
                attached,
                "--" + BOUNDARY + "--",
                "");
        var bytes = mail.getBytes(StandardCharsets.UTF_8);
        return new LetterFile("Klage.eml", "message/rfc822", () -> bytes);
    }
}
