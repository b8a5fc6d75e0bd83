package no.postmottak.reading.adapter;

import no.postmottak.reading.DocumentToRead;
import no.postmottak.reading.adapter.ReadingSettings.Patience;
import no.postmottak.reading.worker.Limits;
import no.postmottak.reading.worker.Task;
import no.postmottak.reading.worker.WorkerRequest;

/** A document on its way to a worker, what is to be done with it, and how long that may take at most. */
record Assignment(Task task, DocumentToRead document, Limits limits, int mostSeconds) {

    /** One that may take as long as is usual. */
    Assignment(Task task, DocumentToRead document, Limits limits) {
        this(task, document, limits, Integer.MAX_VALUE);
    }

    Patience patience(Patience usual) {
        return usual.atMost(mostSeconds);
    }

    WorkerRequest request() {
        return new WorkerRequest(task, document.bytes(), document.isBatch(), limits);
    }
}
