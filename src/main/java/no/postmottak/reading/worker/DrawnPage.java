package no.postmottak.reading.worker;

import java.awt.image.BufferedImage;
import java.util.List;
import no.postmottak.signature.PrintedWord;

/** A page drawn for people: its picture, and the words on it with their places. */
record DrawnPage(int number, BufferedImage picture, List<PrintedWord> words) {

    DrawnPage {
        words = List.copyOf(words);
    }

    /** Takes pages one by one, so that no two of them need to be in memory. */
    @FunctionalInterface
    interface Sink {
        void take(DrawnPage page) throws java.io.IOException;
    }
}
