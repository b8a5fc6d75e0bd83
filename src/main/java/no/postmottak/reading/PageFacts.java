package no.postmottak.reading;

import java.util.Optional;

/** One page of a document [side], numbered from one; the text and the image lie encrypted in the vault. */
public record PageFacts(int number, Optional<PageText> text, Optional<PageImage> image) {

    public PageFacts {
        if (number < 1) {
            throw new IllegalArgumentException("pages are numbered from one");
        }
    }
}
