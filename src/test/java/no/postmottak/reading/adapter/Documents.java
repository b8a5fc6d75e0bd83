package no.postmottak.reading.adapter;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import no.postmottak.reading.DocumentToRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Documents the reading tests are made of: letters, a scan, and files that mean harm. */
final class Documents {

    private Documents() {}

    static DocumentToRead of(byte[] bytes) {
        return new DocumentToRead(UUID.randomUUID(), bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    static DocumentToRead plainText(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] textPdf(String... lines) {
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (var content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.setLeading(18);
                content.newLineAtOffset(60, 760);
                for (var line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A page as a scanner sees it: a picture of text, 200 dots an inch. */
    static BufferedImage scan(String... lines) {
        var image = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 36));
        var y = 250;
        for (var line : lines) {
            graphics.drawString(line, 160, y);
            y += 60;
        }
        graphics.dispose();
        return image;
    }

    static byte[] scannedPdf(BufferedImage... scans) {
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (var scan : scans) {
                var page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                try (var content = new PDPageContentStream(pdf, page)) {
                    var width = PDRectangle.A4.getWidth();
                    content.drawImage(
                            LosslessFactory.createFromImage(pdf, scan), 0, 0, width, PDRectangle.A4.getHeight());
                }
            }
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static byte[] png(BufferedImage image) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A drawing that calls itself twice: drawing it takes longer than the universe has. */
    static byte[] pdfThatNeverEnds() {
        var form =
                "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 4 0 R >> >> /Length 11 >>\n"
                        + "stream\n/F Do /F Do\nendstream";
        return pdf(form, "<< /Length 5 >>\nstream\n/F Do\nendstream");
    }

    /** Two gigabytes of spaces in a text file's clothing of two megabytes, as a page's content. */
    static byte[] pdfThatEatsMemory() {
        var packed = new ByteArrayOutputStream();
        var spaces = new byte[1 << 20];
        java.util.Arrays.fill(spaces, (byte) ' ');
        try (OutputStream out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            out.write("BT /F1 12 Tf (".getBytes(StandardCharsets.US_ASCII));
            for (var megabyte = 0; megabyte < 2_000; megabyte++) {
                out.write(spaces);
            }
            out.write(") Tj ET".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var content = "<< /Filter /FlateDecode /Length " + packed.size() + " >>\nstream\n"
                + packed.toString(StandardCharsets.ISO_8859_1) + "\nendstream";
        return pdf("<< /Length 0 >>\nstream\n\nendstream", content);
    }

    private static byte[] pdf(String fourth, String content) {
        var pdf = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R "
                + "/Resources << /XObject << /F 4 0 R >> /Font << /F1 << /Type /Font /Subtype /Type1 "
                + "/BaseFont /Helvetica >> >> >> >>\nendobj\n"
                + "4 0 obj\n" + fourth + "\nendobj\n5 0 obj\n" + content + "\nendobj\n"
                + "trailer\n<< /Root 1 0 R /Size 6 >>\n%%EOF\n";
        return pdf.getBytes(StandardCharsets.ISO_8859_1);
    }
}
