package no.postmottak.reading.worker;

import java.text.Bidi;
import java.util.List;
import java.util.Locale;
import no.postmottak.signature.PrintedWord;

/** The words of a page as PDF drawing instructions that draw nothing, so that they can be searched and copied. */
final class UnseenWords {

    private static final double LEAST_HEIGHT = 1;
    private static final double WIDTH = GlyphlessProgram.WIDTH / 1000.0;

    private final GlyphlessFont font;
    private final double pageWidth;
    private final double pageHeight;

    UnseenWords(GlyphlessFont font, double pageWidth, double pageHeight) {
        this.font = font;
        this.pageWidth = pageWidth;
        this.pageHeight = pageHeight;
    }

    String of(List<PrintedWord> words) {
        var drawing = new StringBuilder("BT\n3 Tr\n");
        words.forEach(word -> add(drawing, word));
        return drawing.append("ET\n").toString();
    }

    private void add(StringBuilder drawing, PrintedWord word) {
        var shown = inOrderOfSight(word.text().strip());
        if (shown.length == 0) {
            return;
        }
        var height = Math.max(LEAST_HEIGHT, word.box().height() * pageHeight);
        var width = Math.max(LEAST_HEIGHT, word.box().width() * pageWidth);
        var stretch = Math.clamp(100 * width / (shown.length * WIDTH * height), 1, 2_000);
        var left = word.box().x() * pageWidth;
        var base = pageHeight - (word.box().y() + word.box().height()) * pageHeight;
        drawing.append("/F0 ").append(number(height)).append(" Tf ");
        drawing.append(number(stretch)).append(" Tz ");
        drawing.append("1 0 0 1 ").append(number(left)).append(' ').append(number(base));
        drawing.append(" Tm <");
        for (var character : shown) {
            drawing.append(String.format(Locale.ROOT, "%04X", font.code(character)));
        }
        // a space after it, for readers that do not go by the distance
        drawing.append("0020> Tj\n");
    }

    /** From left to right, as everything is drawn; readers turn Arabic and Hebrew back. */
    private static int[] inOrderOfSight(String word) {
        var characters = word.codePoints().toArray();
        var asWritten = word.toCharArray();
        if (!Bidi.requiresBidi(asWritten, 0, asWritten.length)) {
            return characters;
        }
        var levels = new Bidi(word, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        var level = new byte[characters.length];
        var boxed = new Integer[characters.length];
        for (int index = 0, at = 0; index < characters.length; at += Character.charCount(characters[index++])) {
            level[index] = (byte) levels.getLevelAt(at);
            boxed[index] = characters[index];
        }
        Bidi.reorderVisually(level, 0, boxed, 0, boxed.length);
        for (var index = 0; index < characters.length; index++) {
            characters[index] = boxed[index];
        }
        return characters;
    }

    /** Two digits after the point, whatever the language of the machine. */
    static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
