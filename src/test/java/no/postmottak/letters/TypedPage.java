package no.postmottak.letters;

import java.util.ArrayList;
import java.util.List;

/** A letter set on one A4 page: sender, recipient, place and date, subject, body, closing, room to sign, printed names. */
record TypedPage(Typeface typeface, List<TypedLine> lines, double signatureX, double signatureY) {

    static final double WIDTH = 595.28;
    static final double HEIGHT = 841.89;

    private static final double LEFT = 71;
    private static final double RIGHT = 518;
    private static final double ROOM_TO_SIGN = 58;

    TypedPage {
        lines = List.copyOf(lines);
    }

    static TypedPage of(LetterText text, Typeface typeface) {
        return new Setting(typeface).set(text);
    }

    /** The pen position while a page is being set. */
    private static final class Setting {

        private static final double SIZE = 10.5;
        private static final double LEADING = 14.5;

        private final Typeface typeface;
        private final List<TypedLine> lines = new ArrayList<>();
        private double y = 68;

        Setting(Typeface typeface) {
            this.typeface = typeface;
        }

        TypedPage set(LetterText text) {
            text.sender().forEach(line -> type(line, SIZE));
            y += LEADING;
            text.recipient().forEach(line -> type(line, SIZE));
            y += LEADING;
            lines.add(new TypedLine(RIGHT - typeface.width(text.placeAndDate(), SIZE), y, SIZE, text.placeAndDate()));
            y += 2 * LEADING;
            wrap(text.subject(), SIZE * 1.2).forEach(line -> type(line, SIZE * 1.2));
            y += LEADING * 0.6;
            text.body().forEach(this::paragraph);
            type(text.closing(), SIZE);
            var signatureY = y + ROOM_TO_SIGN * 0.55;
            y += ROOM_TO_SIGN;
            text.names().forEach(line -> type(line, SIZE));
            if (y > HEIGHT - 30) {
                throw new IllegalStateException("the letter does not fit one page");
            }
            return new TypedPage(typeface, lines, LEFT, signatureY);
        }

        private void paragraph(String words) {
            wrap(words, SIZE).forEach(line -> type(line, SIZE));
            y += LEADING * 0.6;
        }

        private void type(String words, double size) {
            lines.add(new TypedLine(LEFT, y, size, words));
            y += LEADING * size / SIZE;
        }

        private List<String> wrap(String words, double size) {
            var wrapped = new ArrayList<String>();
            var line = new StringBuilder();
            for (var word : words.split(" ")) {
                if (!line.isEmpty() && typeface.width(line + " " + word, size) > RIGHT - LEFT) {
                    wrapped.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            wrapped.add(line.toString());
            return wrapped;
        }
    }
}
