package no.postmottak.signature;

import java.util.Set;

/** Whether a page could be seen well enough to say that nothing is on it. */
public record PageQuality(int page, Set<Flaw> flaws) {

    /** What keeps a page from being judged. */
    public enum Flaw {
        LOW_RESOLUTION,
        SMALL_LETTERS,
        NOISE,
        LOW_CONTRAST,
        BLUR,
        NO_PRINTED_TEXT,
        MOSTLY_HANDWRITING,
        PERHAPS_TURNED,
        INK_AT_THE_EDGE,
        INK_ACROSS_THE_PAGE
    }

    public PageQuality {
        if (page < 1) {
            throw new IllegalArgumentException("pages count from one");
        }
        flaws = Set.copyOf(flaws);
    }

    public boolean isGood() {
        return flaws.isEmpty();
    }
}
