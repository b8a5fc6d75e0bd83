package no.postmottak.reading.worker;

/** Said of a copy after its bytes: how many pages it has, or none when it went wrong. */
public record SentCopy(int pages) {}
