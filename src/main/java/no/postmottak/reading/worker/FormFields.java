package no.postmottak.reading.worker;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;

/** What people typed into the fields of a PDF form and into notes on its pages, which is no text of the page itself. */
final class FormFields {

    private static final int MOST_FIELDS = 2_000;

    private final Map<Object, String> valueOfWidget = new HashMap<>();

    FormFields(PDDocument pdf) {
        var form = pdf.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return;
        }
        var seen = 0;
        for (var field : form.getFieldTree()) {
            if (++seen > MOST_FIELDS) {
                return;
            }
            note(field);
        }
    }

    private void note(PDField field) {
        if (field instanceof PDTerminalField terminal && !terminal.getWidgets().isEmpty()) {
            var value = terminal.getValueAsString();
            if (value != null && !value.isBlank() && !value.equals("Off")) {
                var first = terminal.getWidgets().getFirst();
                valueOfWidget.put(first.getCOSObject(), value);
            }
        }
    }

    /** The typed words of one page, a line each. */
    String on(PDDocument pdf, int page) throws IOException {
        var typed = new StringBuilder();
        for (var annotation : pdf.getPage(page - 1).getAnnotations()) {
            var words = wordsOf(annotation);
            if (!words.isBlank()) {
                typed.append('\n').append(words.strip());
            }
        }
        return typed.toString();
    }

    private String wordsOf(PDAnnotation annotation) {
        if (annotation instanceof PDAnnotationWidget) {
            return valueOfWidget.getOrDefault(annotation.getCOSObject(), "");
        }
        var contents = annotation.getContents();
        return "FreeText".equals(annotation.getSubtype()) && contents != null ? contents : "";
    }
}
