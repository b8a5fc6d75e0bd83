package no.postmottak.letters;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The last day by the calendar alone, the last day after weekends and holidays, and whether it was kept. */
public record ExpectedDeadline(
        Optional<LocalDate> nominalLastDay, Optional<LocalDate> lastDay, Set<Expected.Outcome> kept) {

    public ExpectedDeadline {
        kept = Set.copyOf(kept);
    }

    /** Both days are known; written by hand, never computed. */
    static ExpectedDeadline ending(String nominalLastDay, String lastDay, Expected.Outcome kept) {
        return new ExpectedDeadline(
                Optional.of(LocalDate.parse(nominalLastDay)), Optional.of(LocalDate.parse(lastDay)), Set.of(kept));
    }

    /** Nobody can say when the time began to run. */
    static ExpectedDeadline unknown() {
        return new ExpectedDeadline(Optional.empty(), Optional.empty(), Set.of(Expected.Outcome.UNSURE));
    }

    /** What was sent has no deadline, so that there is nothing to keep. */
    static ExpectedDeadline none() {
        return new ExpectedDeadline(Optional.empty(), Optional.empty(), Set.of());
    }
}
