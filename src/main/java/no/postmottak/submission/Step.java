package no.postmottak.submission;

/** What has to be done with a submission after it is kept, in this order; copies are made while the rest goes on. */
public enum Step {
    READ,
    /** Only where words stand in pictures. */
    RECOGNISE,
    COPY,
    WEIGH,
    FILE,
    ROUTE,
    DELIVER,
    NOTIFY,
    /** Beside the others, and nothing waits for it. */
    SEARCH
}
