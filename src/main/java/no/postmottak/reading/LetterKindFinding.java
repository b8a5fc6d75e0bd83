package no.postmottak.reading;

import java.util.List;

/** The kind of letter that the words of a document are those of, how sure that is, and the words that say so. */
public record LetterKindFinding(LetterKind kind, double certainty, List<PhraseSeen> phrases) {

    /** A telling phrase, as the list of phrases has it, and the page it stands on. */
    public record PhraseSeen(String phrase, int page) {

        public PhraseSeen {
            if (page < 1) {
                throw new IllegalArgumentException("pages are numbered from one");
            }
        }
    }

    public LetterKindFinding {
        phrases = List.copyOf(phrases);
        if (!(certainty >= 0 && certainty <= 1)) {
            throw new IllegalArgumentException("certainty lies between 0 and 1");
        }
    }

    public static LetterKindFinding notSure() {
        return new LetterKindFinding(LetterKind.NOT_SURE, 0, List.of());
    }
}
