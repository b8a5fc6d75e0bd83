package no.postmottak.reading;

import java.util.List;

/** What a document says of itself, in its own words: the language it is written in and the numbers that may be DUF numbers. */
public record Said(LanguageFinding language, List<DufMention> dufNumbers) {

    public Said {
        dufNumbers = List.copyOf(dufNumbers);
    }

    /** Of a document nobody could read. */
    public static Said nothing() {
        return new Said(LanguageFinding.notSure(), List.of());
    }
}
