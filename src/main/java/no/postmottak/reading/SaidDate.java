package no.postmottak.reading;

import java.time.LocalDate;
import java.util.Optional;

/** A day that a document names, what the words before it say it was, and of whom where that is a birth. */
public record SaidDate(LocalDate day, Meaning meaning, Optional<String> whose, int page) {

    /** What happened on the day. */
    public enum Meaning {
        /** A birth date in a field of its own, or right after a name. */
        BORN,
        /** A birth in the middle of a sentence: of a child, a spouse, anybody. */
        BORN_IN_PASSING,
        DECIDED,
        RECEIVED,
        /** The date of the letter itself, after the place. */
        WRITTEN,
        NOT_SAID
    }

    public SaidDate {
        if (page < 1) {
            throw new IllegalArgumentException("pages are numbered from one");
        }
    }

    @Override
    public String toString() {
        return "date withheld";
    }
}
