package no.postmottak.reading.adapter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Documents that keep a worker busy page after page, with never so long a silence that it would be ended for it. */
final class SlowDocuments {

    private SlowDocuments() {}

    /** Every page has words, and so many thick curves across it that drawing it takes seconds. */
    static byte[] pdf(int pages, int curves) {
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var scrawl = new PDStream(pdf);
            try (var content = scrawl.createOutputStream(COSName.FLATE_DECODE)) {
                content.write(scrawl(curves).getBytes(StandardCharsets.US_ASCII));
            }
            for (var number = 1; number <= pages; number++) {
                var page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                write(pdf, page, "Klage på vedtak, DUF-nummer 1900 000001 08, side " + number);
                var written = page.getContentStreams().next();
                page.setContents(java.util.List.of(written, scrawl));
            }
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(PDDocument pdf, PDPage page, String line) throws IOException {
        try (var content = new PDPageContentStream(pdf, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.newLineAtOffset(60, 760);
            content.showText(line);
            content.endText();
        }
    }

    private static String scrawl(int curves) {
        var path = new StringBuilder("0.9 G 40 w\n");
        for (var i = 0; i < curves; i++) {
            path.append("%d 0 m %d 900 %d -200 %d 842 c S%n".formatted(i % 595, i % 97, 595 - i % 89, 595 - i % 595));
        }
        return path.toString();
    }
}
