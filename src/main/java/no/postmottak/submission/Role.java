package no.postmottak.submission;

/** Whom the sender says to be: a claim, true only by the case record or a person's confirmation. */
public enum Role {
    APPLICANT,
    LAWYER,
    REPRESENTATIVE,
    FAMILY_OR_OTHER,
    AUTHORITY,
    /** The sender did not say, or said something else; what was said is kept among the details. */
    NOT_TOLD
}
