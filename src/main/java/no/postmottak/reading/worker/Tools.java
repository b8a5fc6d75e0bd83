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

    /** What texts are told by: their language, and the kind of letter they are. */
    record Words(LanguageDetection languages, LetterKindRules kinds) {}

    LanguageDetection languages() {
        return words.languages();
    }

    LetterKindRules kinds() {
        return words.kinds();
    }

    InkLook ink() {
        return looks.ink();
    }

    ElectronicLook electronic() {
        return looks.electronic();
    }
}
