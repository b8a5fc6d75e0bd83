package no.postmottak.notice;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import no.postmottak.faults.Decisions;

/** A sentence as a document that could be attached: a real PDF, a real DOCX, a real picture. */
final class Enclosures {

    private Enclosures() {}

    /** By media type. */
    static Map<String, byte[]> of(String sentence) {
        return Map.of(
                "application/pdf", Decisions.pdf(sentence),
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document", docx(sentence),
                "image/png", png(sentence));
    }

    private static byte[] docx(String sentence) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + "<w:p><w:r><w:t>" + sentence + "</w:t></w:r></w:p></w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] png(String sentence) {
        var image = new BufferedImage(400, 30, BufferedImage.TYPE_BYTE_BINARY);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.drawString(sentence, 5, 20);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
