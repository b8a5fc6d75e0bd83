package no.postmottak.reading;

/** What kind of letter a document is, by its words alone [brevtype]. */
public enum LetterKind {
    APPEAL,
    EXPENSE_CLAIM,
    POWER_OF_ATTORNEY,
    IDENTITY_DOCUMENT,
    FEE_NOTE,
    /** A decision that an authority has made, sent along by whoever got it. */
    DECISION,
    /** Known to be none of these: a payslip, a certificate, a request for access. */
    OTHER,
    NOT_SURE
}
