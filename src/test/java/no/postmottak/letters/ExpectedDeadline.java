package no.postmottak.letters;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.postmottak.admission.Outcome;

/** The last day by the calendar alone, the last day after weekends and holidays, and whether it was kept. */
public record ExpectedDeadline(Optional<LocalDate> nominalLastDay, Optional<LocalDate> lastDay, Set<Outcome> outcomes) {

    public ExpectedDeadline {
        outcomes = Set.copyOf(outcomes);
    }

    /** Both days are known; written by hand, never computed. */
    static ExpectedDeadline ending(String nominalLastDay, String lastDay, Outcome... outcomes) {
        return new ExpectedDeadline(
                Optional.of(LocalDate.parse(nominalLastDay)), Optional.of(LocalDate.parse(lastDay)), Set.of(outcomes));
    }

    /** Nobody can say when the time began to run. */
    static ExpectedDeadline unknown() {
        return new ExpectedDeadline(Optional.empty(), Optional.empty(), Set.of(Outcome.UNSURE));
    }

    /** What was sent has no deadline: whatever is answered, it is not about one. */
    static ExpectedDeadline none() {
        return new ExpectedDeadline(Optional.empty(), Optional.empty(), Set.of());
    }
}
