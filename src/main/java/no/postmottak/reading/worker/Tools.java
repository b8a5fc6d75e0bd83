package no.postmottak.reading.worker;

import java.util.Optional;

/** What a worker has at hand for every document. */
record Tools(
        Outlet outlet,
        TypeDetection types,
        TextReading texts,
        LanguageDetection languages,
        Command command,
        Optional<Recognition> recognition,
        SignatureLooks looks) {

    InkLook ink() {
        return looks.ink();
    }

    ElectronicLook electronic() {
        return looks.electronic();
    }
}
