package no.postmottak.deadline;

/** Which day of a case decides between the old act and the new [skjæringsdato]; no source says it yet. */
public enum DecidingDate {
    NOT_CHOSEN,
    DECISION_MADE,
    TERM_STARTED,
    APPEAL_SENT
}
