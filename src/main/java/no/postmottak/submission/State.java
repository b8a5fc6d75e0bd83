package no.postmottak.submission;

/** How far a submission has come. */
public enum State {
    RECEIVED,
    READ,
    WEIGHED,
    FILED,
    ROUTED,
    DELIVERED,
    SET_ASIDE
}
