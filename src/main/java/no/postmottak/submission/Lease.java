package no.postmottak.submission;

/** The right to do an errand for a while; the fence tells a late worker from the one that took over. */
public record Lease(Errand errand, long fence, int attempt) {}
