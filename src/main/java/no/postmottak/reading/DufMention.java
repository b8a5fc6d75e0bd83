package no.postmottak.reading;

import no.postmottak.casefile.DufNumber;

/** A number in a document that may be a DUF number, and whether a word such as "DUF-nummer" stands near it. */
public record DufMention(DufNumber number, boolean nearKeyword, int page) {

    public DufMention {
        if (page < 1) {
            throw new IllegalArgumentException("pages are numbered from one");
        }
    }
}
