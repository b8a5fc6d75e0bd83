package no.postmottak.letters;

import java.util.Set;

/** What must come of a letter; each set holds every answer that would be honest, usually one. */
public record Expected(
        Set<Signed> signature, ExpectedLanguage language, ExpectedDeadline deadline, ExpectedDestination destination) {

    /** Whether the letter is signed, as the gateway may answer it. */
    public enum Signed {
        SIGNED,
        UNSURE,
        LIKELY_UNSIGNED
    }

    /** What a requirement may come to. */
    public enum Outcome {
        MET,
        NOT_MET,
        UNSURE
    }

    public Expected {
        signature = Set.copyOf(signature);
    }
}
