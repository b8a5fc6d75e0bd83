package no.postmottak.deadline;

import java.time.LocalDate;
import java.util.Set;

/** A date on which no deadline ends, and why [fridag]; without a holiday it is a mere Saturday or Sunday. */
public record DayOff(LocalDate date, Set<Holiday> holidays) {

    public DayOff {
        holidays = Set.copyOf(holidays);
    }
}
