package no.postmottak.submission;

/** What has to be done with a submission after it is kept, in this order. */
public enum Step {
    READ,
    WEIGH,
    FILE,
    ROUTE,
    DELIVER,
    NOTIFY
}
