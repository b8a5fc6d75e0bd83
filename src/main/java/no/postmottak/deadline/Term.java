package no.postmottak.deadline;

/** What somebody has time for, each with a length from the legal regime and a day it starts on [fristtype]. */
public enum Term {
    /** Starts when notice of the decision reached the party or their representative [klagefrist]. */
    APPEAL,
    /** Starts when notice of the answer to the appeal reached the party [frist for krav om sakskostnader]. */
    EXPENSE_CLAIM,
    /** Starts when the appeal that announces more documents was sent [ettersendingsfrist]. */
    SUPPLEMENT,
    /** Starts when the sender was told what is missing [frist for retting]. */
    CORRECTION,
    /** Starts when the decision was made; after it a late appeal is no longer heard [ettårsfrist]. */
    OUTER_LIMIT,
    /** Starts when the sender learned that what was sent had been lost [frist for å sende på nytt]; in the Act of 2025 only. */
    RESEND
}
