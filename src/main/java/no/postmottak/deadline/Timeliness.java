package no.postmottak.deadline;

/** Whether something was sent before its deadline passed [rettidig]; three answers, and none of them rejects anybody. */
public enum Timeliness {
    IN_TIME,
    LATE,
    UNSURE
}
