package no.postmottak.admission;

import java.time.LocalDate;
import no.postmottak.deadline.TermDates;

/** What is known of the day a term started: the day, two days that bound it, or nothing. */
sealed interface TermStart {

    /** The day it started, by record or by the sender's word, and what else may decide which act applies. */
    record On(TermDates dates) implements TermStart {}

    /** Not before the day it is counted from here, and not after the other. */
    record Between(TermDates earliest, LocalDate latest) implements TermStart {}

    /** Nobody has said when. */
    record Unknown() implements TermStart {}
}
