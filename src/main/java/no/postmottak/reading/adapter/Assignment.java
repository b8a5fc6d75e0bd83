package no.postmottak.reading.adapter;

import no.postmottak.reading.DocumentToRead;
import no.postmottak.reading.worker.Limits;
import no.postmottak.reading.worker.Task;
import no.postmottak.reading.worker.WorkerRequest;

/** A document on its way to a worker, and what is to be done with it. */
record Assignment(Task task, DocumentToRead document, Limits limits) {

    WorkerRequest request() {
        return new WorkerRequest(task, document.bytes(), document.isBatch(), limits);
    }
}
