package no.postmottak.reading.worker;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import no.postmottak.signature.PrintedWord;

/** A page as a parser hands it on: its written words, its picture where it was drawn, and whether pictures stand on it. */
record SeenPage(
        int number, String text, List<PrintedWord> words, Optional<BufferedImage> picture, boolean showsPictures) {

    private static final int FEW_LETTERS = 25;
    private static final int NO_LETTER = 0xFFFD;

    SeenPage {
        words = List.copyOf(words);
    }

    static SeenPage ofText(int number, String text) {
        return new SeenPage(number, text, List.of(), Optional.empty(), false);
    }

    static SeenPage ofPicture(int number, BufferedImage picture) {
        return new SeenPage(number, "", List.of(), Optional.of(picture), true);
    }

    SeenPage with(String typed) {
        return new SeenPage(number, text + typed, words, picture, showsPictures);
    }

    SeenPage saying(String other) {
        return new SeenPage(number, other, words, picture, showsPictures);
    }

    SeenPage with(BufferedImage drawn) {
        return new SeenPage(number, text, words, Optional.of(drawn), showsPictures);
    }

    /** Whether the page has words of its own, and not just a stamp from the scanner. */
    boolean hasTextLayer() {
        var letters = letters();
        return letters >= FEW_LETTERS || (letters > 0 && !showsPictures);
    }

    private long letters() {
        return text.codePoints()
                .filter(letter -> Character.isLetterOrDigit(letter) && letter != NO_LETTER)
                .limit(FEW_LETTERS)
                .count();
    }
}
