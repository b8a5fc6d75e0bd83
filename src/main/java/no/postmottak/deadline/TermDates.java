package no.postmottak.deadline;

import java.time.LocalDate;
import java.util.Optional;

/** The days a deadline is counted from and by which its law is chosen: two of them may be unknown. */
public record TermDates(LocalDate started, StartedBy by, Optional<LocalDate> decided, Optional<LocalDate> sent) {

    public static TermDates from(LocalDate started) {
        return new TermDates(started, StartedBy.RECEIVED, Optional.empty(), Optional.empty());
    }

    public TermDates startedBy(StartedBy what) {
        return new TermDates(started, what, decided, sent);
    }

    public TermDates decidedOn(Optional<LocalDate> day) {
        return new TermDates(started, by, day, sent);
    }

    public TermDates sentOn(LocalDate day) {
        return new TermDates(started, by, decided, Optional.of(day));
    }

    /** The same matter, had its term started another day. */
    public TermDates startedOn(LocalDate day) {
        return new TermDates(day, by, decided, sent);
    }
}
