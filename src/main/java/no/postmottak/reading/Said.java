package no.postmottak.reading;

import java.util.List;

/**
 * What a document says of itself, in its own words: the language it is written in, the numbers that may be DUF numbers,
 * what it states of people and days, and which kind of letter its words are those of.
 */
public record Said(
        LanguageFinding language, List<DufMention> dufNumbers, Statements statements, LetterKindFinding kind) {

    public Said {
        dufNumbers = List.copyOf(dufNumbers);
    }

    /** Of a document nobody could read. */
    public static Said nothing() {
        return inLanguage(LanguageFinding.notSure(), List.of());
    }

    /** Of a document in which nothing but its language and some numbers was made out. */
    public static Said inLanguage(LanguageFinding language, List<DufMention> dufNumbers) {
        return new Said(language, dufNumbers, Statements.none(), LetterKindFinding.notSure());
    }
}
