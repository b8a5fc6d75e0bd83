package no.postmottak.signature;

import java.util.EnumSet;
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
        INK_ACROSS_THE_PAGE,
        DARK,
        /** Text runs out of the picture. */
        CUT,
        /** A photo of a screen, not of paper. */
        OF_A_SCREEN,
        /** Nothing is on the page: no fault where it is a back side. */
        BLANK,
        /** The page lay on its side or upside down, and was turned. */
        LAY_TURNED,
        /** Too unclear to say that no ink is on it, by the strict measure of the search for ink alone. */
        UNCLEAR_INK;

        /** Whether something may be on the page that cannot be seen. */
        boolean hidesInk() {
            return this != BLANK && this != LAY_TURNED;
        }

        /** Whether it is told to whoever made the picture. */
        public boolean concernsTheSender() {
            return callsForAnotherPicture() || this == BLANK || this == LAY_TURNED;
        }

        /** Whether whoever made the picture can make a better one, and a better one would be read better. */
        public boolean callsForAnotherPicture() {
            return switch (this) {
                case LOW_RESOLUTION, BLUR, DARK, CUT, OF_A_SCREEN -> true;
                case SMALL_LETTERS,
                        NOISE,
                        LOW_CONTRAST,
                        NO_PRINTED_TEXT,
                        MOSTLY_HANDWRITING,
                        PERHAPS_TURNED,
                        INK_AT_THE_EDGE,
                        INK_ACROSS_THE_PAGE,
                        BLANK,
                        LAY_TURNED,
                        UNCLEAR_INK -> false;
            };
        }
    }

    public PageQuality {
        if (page < 1) {
            throw new IllegalArgumentException("pages count from one");
        }
        flaws = Set.copyOf(flaws);
    }

    /**
     * The same page, with what the search for ink calls a bad picture as a doubt of its own: it is strict, since it must
     * not overlook a signature, and would call pages bad that anybody can read.
     */
    public PageQuality asDoubts() {
        var doubts = EnumSet.noneOf(Flaw.class);
        flaws.forEach(flaw -> doubts.add(flaw.callsForAnotherPicture() ? Flaw.UNCLEAR_INK : flaw));
        return new PageQuality(page, doubts);
    }

    /** The same page, with what else was found wrong with it. */
    public PageQuality with(Set<Flaw> more) {
        var all = EnumSet.noneOf(Flaw.class);
        all.addAll(flaws);
        all.addAll(more);
        return new PageQuality(page, all);
    }

    /** Whether everything that is on the page can be seen. */
    public boolean isGood() {
        return flaws.stream().noneMatch(Flaw::hidesInk);
    }
}
