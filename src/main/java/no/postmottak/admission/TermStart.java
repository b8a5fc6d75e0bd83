package no.postmottak.admission;

import java.time.LocalDate;
import java.util.Optional;

/** What is known of the day a term started: the day, two days that bound it, or nothing. */
sealed interface TermStart {

    /** The day notice reached the party, by record or by the sender's word, and the day of the decision if known. */
    record On(LocalDate day, Optional<LocalDate> decisionMade) implements TermStart {}

    /** Not before the one and not after the other. */
    record Between(LocalDate earliest, LocalDate latest) implements TermStart {}

    /** Nobody has said when. */
    record Unknown() implements TermStart {}
}
