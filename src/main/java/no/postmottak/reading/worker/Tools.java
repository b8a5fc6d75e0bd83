package no.postmottak.reading.worker;

import java.util.Optional;

/** What a worker has at hand for every document. */
record Tools(
        Outlet outlet,
        TypeDetection types,
        TextReading texts,
        Words words,
        Command command,
        Optional<Recognition> recognition,
        SignatureLooks looks) {

    /** What texts are told by: their language, the kind of letter they are, and what powers of attorney cover. */
    record Words(LanguageDetection languages, LetterKindRules kinds, ScopeRules scopes) {}

    LanguageDetection languages() {
        return words.languages();
    }

    SaidSoFar nothingSaid() {
        return new SaidSoFar(words.kinds(), words.scopes());
    }

    InkLook ink() {
        return looks.ink();
    }

    ElectronicLook electronic() {
        return looks.electronic();
    }
}
