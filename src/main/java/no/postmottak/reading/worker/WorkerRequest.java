package no.postmottak.reading.worker;

/** What the gateway asks of a worker: the length of the document that follows, and the limits. */
public record WorkerRequest(long bytes, Limits limits) {}
