package no.postmottak.correction;

/** Every letter that asks a sender to put something right [mangelbrev]; its words and rules are data. */
public enum CorrectionLetter {
    MISSING_SIGNATURE,
    WRONG_LANGUAGE,
    UNCLEAR_CASE,
    LATE,
    MISSING_POWER_OF_ATTORNEY,
    MISSING_DOCUMENTS,
    MISSING_PASSPORT_COPY,
    UNREADABLE_FILE
}
