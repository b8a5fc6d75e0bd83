package no.postmottak.reading.adapter;

import java.io.IOException;

/** A worker that did not live to answer, took too long, or answered what cannot be. */
final class WorkerFailed extends Exception {

    private static final long serialVersionUID = 1L;

    /** How it failed. */
    enum How {
        DIED,
        TOOK_TOO_LONG
    }

    private final How how;

    WorkerFailed(How how, IOException cause) {
        super("worker " + how, cause);
        this.how = how;
    }

    How how() {
        return how;
    }
}
