package no.postmottak.reading.worker;

/** What the gateway asks of a worker: the length of the document that follows, whether to take it apart, and the limits. */
public record WorkerRequest(long bytes, boolean isBatch, Limits limits) {}
