package no.postmottak.reading.adapter;

import no.postmottak.reading.DocumentToRead;
import no.postmottak.reading.adapter.ReadingSettings.Patience;
import no.postmottak.reading.worker.Limits;
import no.postmottak.reading.worker.Task;
import no.postmottak.reading.worker.WorkerRequest;

/** A document on its way to a worker, and what is to be done with it. */
record Assignment(Task task, DocumentToRead document, Limits limits) {

    /** What a worker did not survive, or not in time, has little time left when only its words are looked for. */
    private static final int CAREFUL_SECONDS = 8;

    /** How long the worker may take over it: of all tries together something is known in half a minute. */
    Patience patience(Patience usual) {
        return limits.renderedPages() == 0 ? usual.atMost(CAREFUL_SECONDS) : usual;
    }

    WorkerRequest request() {
        return new WorkerRequest(task, document.bytes(), document.isBatch(), limits);
    }
}
