package no.postmottak.reading;

import no.postmottak.casefile.DufNumber;

/**
 * A number in a document that may be a DUF number, whether a word such as "DUF-nummer" stands near it, and whether some
 * of its digits were recognised as letters that look like them, so that only its check digits say that it is right.
 */
public record DufMention(DufNumber number, boolean nearKeyword, int page, boolean isMended) {

    public DufMention(DufNumber number, boolean nearKeyword, int page) {
        this(number, nearKeyword, page, false);
    }

    public DufMention {
        if (page < 1) {
            throw new IllegalArgumentException("pages are numbered from one");
        }
    }
}
