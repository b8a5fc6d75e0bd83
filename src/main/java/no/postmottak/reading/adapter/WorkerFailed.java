package no.postmottak.reading.adapter;

import java.io.IOException;
import java.time.Duration;
import no.postmottak.reading.worker.BadFrame;

/** A worker that did not live to answer, took too long, or answered what cannot be. */
final class WorkerFailed extends Exception {

    private static final long serialVersionUID = 1L;

    /** How it failed. */
    enum How {
        DIED,
        TOOK_TOO_LONG
    }

    private final How how;
    private final Duration after;

    WorkerFailed(How how, Duration after, IOException cause) {
        super("worker " + how + " (" + safely(cause) + ")", cause);
        this.how = how;
        this.after = after;
    }

    /** Our own words may be logged; a parser's may quote the document. */
    private static String safely(IOException cause) {
        return cause instanceof BadFrame
                ? String.valueOf(cause.getMessage())
                : cause.getClass().getSimpleName();
    }

    How how() {
        return how;
    }

    /** How long it had worked on the document. */
    Duration after() {
        return after;
    }
}
