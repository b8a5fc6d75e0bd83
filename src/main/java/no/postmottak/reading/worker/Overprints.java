package no.postmottak.reading.worker;

import java.util.Arrays;
import org.apache.pdfbox.text.TextPosition;

/**
 * Tells letters that a page prints twice on one spot to make them bold: they are read once. As PDFBox tells them, but
 * by a table of spots, since its sorted trees took a fifth of all that a long PDF costs.
 */
final class Overprints {

    /** In points; letters of a usual size look into one or two spots each way. */
    private static final float SPOT = 8;

    /** A third of the widest letter that is looked for, and how far out: what is measured more oddly is just shown. */
    private static final float WIDEST = 80;

    private static final float FARTHEST = 1e6f;

    /** No honest page has more in one place of the table; what hides letters there only shows them twice. */
    private static final int MOST_IN_ONE_PLACE = 64;

    private static final int NONE = -1;

    private int[] first = new int[1 << 10];
    private Letter[] letters = new Letter[1 << 9];
    private int count;

    /** A letter that was shown, and the one before it in the same place of the table. */
    private record Letter(String sign, float x, float y, int before) {

        boolean isNear(Letter other, float tolerance) {
            // as a range of a sorted set counts: with its lower end and without its upper
            return x >= other.x - tolerance
                    && x < other.x + tolerance
                    && y >= other.y - tolerance
                    && y < other.y + tolerance
                    && sign.equals(other.sign);
        }
    }

    Overprints() {
        Arrays.fill(first, NONE);
    }

    /** Whether the same letter was there before; if not, it is from now on. */
    boolean isRepeated(TextPosition text) {
        var sign = text.getUnicode();
        return isRepeated(sign, text.getX(), text.getY(), text.getWidth() / sign.length() / 3);
    }

    boolean isRepeated(String sign, float x, float y, float tolerance) {
        var letter = new Letter(sign, x, y, NONE);
        if (isKnown(letter, tolerance)) {
            return true;
        }
        add(letter);
        return false;
    }

    private boolean isKnown(Letter letter, float tolerance) {
        if (!(tolerance > 0
                && tolerance <= WIDEST
                && Math.abs(letter.x()) < FARTHEST
                && Math.abs(letter.y()) < FARTHEST)) {
            return false;
        }
        for (var column = spot(letter.x() - tolerance); column <= spot(letter.x() + tolerance); column++) {
            for (var row = spot(letter.y() - tolerance); row <= spot(letter.y() + tolerance); row++) {
                if (isIn(place(letter.sign(), column, row), letter, tolerance)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isIn(int place, Letter letter, float tolerance) {
        var at = first[place];
        for (var looked = 0; at != NONE && looked < MOST_IN_ONE_PLACE; looked++) {
            if (letters[at].isNear(letter, tolerance)) {
                return true;
            }
            at = letters[at].before();
        }
        return false;
    }

    private void add(Letter letter) {
        if (count == letters.length) {
            grow();
        }
        put(count++, letter);
    }

    private void put(int at, Letter letter) {
        var place = place(letter.sign(), spot(letter.x()), spot(letter.y()));
        letters[at] = new Letter(letter.sign(), letter.x(), letter.y(), first[place]);
        first[place] = at;
    }

    private void grow() {
        letters = Arrays.copyOf(letters, 2 * letters.length);
        first = new int[2 * first.length];
        Arrays.fill(first, NONE);
        for (var at = 0; at < count; at++) {
            put(at, letters[at]);
        }
    }

    private static int spot(float at) {
        return (int) Math.floor(at / SPOT);
    }

    private int place(String sign, int column, int row) {
        var mixed = (sign.hashCode() * 31L + column) * 0x9E3779B97F4A7C15L + row * 0xC2B2AE3D27D4EB4FL;
        return (int) (mixed >>> 32) & first.length - 1;
    }
}
