package no.postmottak.signature.worker;

import java.awt.image.BufferedImage;
import java.util.List;
import no.postmottak.signature.PrintedWord;

/** A rendered or scanned page as it is looked at, with the words reading found on it (none when nobody has read it). */
public record PageImage(int number, BufferedImage image, List<PrintedWord> words) {

    public PageImage {
        if (number < 1) {
            throw new IllegalArgumentException("pages count from one");
        }
        words = List.copyOf(words);
    }
}
