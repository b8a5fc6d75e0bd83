package no.postmottak.reading.worker;

/** What the gateway asks of a worker: what to do with a document of this length, whether to take it apart, and the limits. */
public record WorkerRequest(Task task, long bytes, boolean isBatch, Limits limits) {}
