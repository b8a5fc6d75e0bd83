package no.postmottak.signature.training;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import no.postmottak.signature.Box;
import no.postmottak.signature.PrintedWord;

/** A letter made up by drawing, where it was signed (nowhere when it was not), and the words that reading may find on it. */
record DrawnLetter(BufferedImage image, List<Rectangle2D> signatures, List<PrintedWord> words) {

    DrawnLetter {
        signatures = List.copyOf(signatures);
        words = List.copyOf(words);
    }

    List<Box> truth() {
        return signatures.stream().map(place -> boxOf(place, image)).toList();
    }

    static Box boxOf(Rectangle2D place, BufferedImage image) {
        return Box.clipped(
                place.getX() / image.getWidth(),
                place.getY() / image.getHeight(),
                place.getWidth() / image.getWidth(),
                place.getHeight() / image.getHeight());
    }
}
