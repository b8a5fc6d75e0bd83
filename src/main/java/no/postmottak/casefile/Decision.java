package no.postmottak.casefile;

import java.time.LocalDate;
import java.util.Optional;

/** A decision as a fact on the case [vedtak]: who made it, when, and when notice of it reached the party. */
public record Decision(
        Authority madeBy, LocalDate madeOn, Optional<LocalDate> notifiedOn, Outcome outcome, Optional<String> number) {

    /** What the decision came to, as far as terms and expense claims depend on it. */
    public enum Outcome {
        REFUSED,
        GRANTED,
        CHANGED_AFTER_APPEAL,
        UPHELD_ON_APPEAL,
        DISMISSED
    }
}
