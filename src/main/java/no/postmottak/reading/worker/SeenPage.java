package no.postmottak.reading.worker;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import no.postmottak.signature.PrintedWord;

/** A page as a parser hands it on: its written words, and its picture where it was drawn. */
record SeenPage(int number, String text, List<PrintedWord> words, Optional<BufferedImage> picture) {

    private static final int FEW_LETTERS = 25;

    SeenPage {
        words = List.copyOf(words);
    }

    static SeenPage ofText(int number, String text) {
        return new SeenPage(number, text, List.of(), Optional.empty());
    }

    static SeenPage ofPicture(int number, BufferedImage picture) {
        return new SeenPage(number, "", List.of(), Optional.of(picture));
    }

    /** Whether the page has words of its own, and not just a stamp from the scanner. */
    boolean hasTextLayer() {
        return text.codePoints()
                        .filter(letter -> Character.isLetterOrDigit(letter) && letter != 0xFFFD)
                        .limit(FEW_LETTERS)
                        .count()
                == FEW_LETTERS;
    }
}
