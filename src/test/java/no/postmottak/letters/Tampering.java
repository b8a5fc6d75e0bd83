package no.postmottak.letters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** What must not pass for a signature: letters changed after they were signed, and fields nobody has signed in. */
final class Tampering {

    private Tampering() {}

    /** Other words are laid over three signed lines in a later revision; what was signed stays as it was. */
    static byte[] writtenOver(byte[] signed, TypedLine first, String words) {
        var baseline = (float) (TypedPage.HEIGHT - first.y());
        try (var document = Loader.loadPDF(signed)) {
            var page = document.getPage(0);
            try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                content.setNonStrokingColor(1f, 1f, 1f);
                content.addRect((float) first.x() - 3, baseline - 34, 455, 46);
                content.fill();
                content.setNonStrokingColor(0f, 0f, 0f);
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), (float) first.size());
                content.newLineAtOffset((float) first.x(), baseline);
                content.showText(words);
                content.endText();
            }
            return incrementally(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One digit of the signed bytes is another: the time the document says it was made. */
    static byte[] oneByteChanged(byte[] signed) {
        var text = new String(signed, StandardCharsets.ISO_8859_1);
        var at = text.indexOf("/CreationDate (D:2026");
        if (at < 0) {
            throw new IllegalStateException("the letter says when it was made");
        }
        var changed = signed.clone();
        changed[at + "/CreationDate (D:202".length()] = '5';
        return changed;
    }

    /** A form with a place to sign that nobody has used. */
    static byte[] withEmptySignatureField(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            var field = new PDSignatureField(form);
            field.setPartialName("Underskrift");
            var widget = field.getWidgets().get(0);
            widget.setPage(document.getPage(0));
            widget.setRectangle(new PDRectangle(71, 150, 200, 40));
            document.getPage(0).setAnnotations(List.of(widget));
            form.setFields(List.of(field));
            return TextPdf.saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] incrementally(PDDocument document) throws IOException {
        var saved = new ByteArrayOutputStream();
        document.saveIncremental(saved);
        return saved.toByteArray();
    }
}
