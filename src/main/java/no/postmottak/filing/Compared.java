package no.postmottak.filing;

/** One thing that a submission says and the case record says too: both, and what comparing them came to. */
public record Compared(What what, Answer answer, String said, int page, String recorded) {

    /** What was compared. */
    public enum What {
        DUF_NUMBER,
        CASE_NUMBER,
        BIRTH_DATE,
        NAME
    }

    /** What came of it. */
    public enum Answer {
        AGREES,
        /** Not the same, but there are good reasons for that: a child's name, a misread digit. */
        DIFFERS,
        /** Somebody else's: for a person to look at before anything is filed. */
        IS_ANOTHERS
    }

    @Override
    public String toString() {
        return what + " " + answer;
    }
}
