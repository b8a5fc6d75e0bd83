package no.postmottak.signature.training;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A font that every machine has, since PDFBox carries it. */
final class TestFont {

    private TestFont() {}

    static List<Font> fonts() {
        try (var file =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return List.of(Font.createFont(Font.TRUETYPE_FONT, file));
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
