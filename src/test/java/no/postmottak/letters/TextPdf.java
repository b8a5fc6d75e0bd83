package no.postmottak.letters;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A letter written on a computer and saved as PDF, its font embedded. */
final class TextPdf {

    private static final Instant SAVED = Instant.parse("2026-03-01T12:00:00Z");

    private TextPdf() {}

    static byte[] of(LetterText text, Typeface typeface) {
        try (var document = document(text, typeface)) {
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PDDocument document(LetterText text, Typeface typeface) throws IOException {
        var document = new PDDocument();
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        var font = PDType0Font.load(document, new ByteArrayInputStream(typeface.bytes()));
        try (var content = new PDPageContentStream(document, page)) {
            for (var line : TypedPage.of(text, typeface).lines()) {
                type(content, font, line);
            }
        }
        return document;
    }

    /** The same document gives the same bytes, since its identity and time are not drawn anew. */
    static byte[] saved(PDDocument document) throws IOException {
        var savedOn = GregorianCalendar.from(SAVED.atZone(ZoneId.of("Europe/Oslo")));
        document.getDocumentInformation().setCreationDate(savedOn);
        document.setDocumentId(SAVED.getEpochSecond());
        var bytes = new ByteArrayOutputStream();
        document.save(bytes, CompressParameters.NO_COMPRESSION);
        return bytes.toByteArray();
    }

    private static void type(PDPageContentStream content, PDFont font, TypedLine line) throws IOException {
        content.beginText();
        content.setFont(font, (float) line.size());
        content.newLineAtOffset((float) line.x(), (float) (TypedPage.HEIGHT - line.y()));
        content.showText(line.words());
        content.endText();
    }
}
