package no.postmottak.reading.worker;

import no.postmottak.reading.ReadingCopy;

/** Said of a copy after its bytes: how many pages it has, or none when it went wrong, and whether it is what it was made as. */
public record SentCopy(int pages, ReadingCopy.Conformance conformance) {}
