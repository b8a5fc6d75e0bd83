package no.postmottak.correction;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import no.postmottak.deadline.Deadline;
import no.postmottak.deadline.Deadlines;

/** Until when something is to be put right, by the term of the law in use, and when people are reminded of it. */
public final class CorrectionDays {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Deadlines deadlines;
    private final int reminderDays;
    private final Clock clock;

    public CorrectionDays(Deadlines deadlines, int reminderDays, Clock clock) {
        this.deadlines = deadlines;
        this.reminderDays = reminderDays;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
    }

    /** The last day for what is asked today; empty where a person sets it. */
    Optional<LocalDate> lastDay() {
        return deadlines.correction(today()).map(Deadline::lastDay);
    }

    /** The morning some days before; empty when that is past. */
    Optional<Instant> reminderOf(LocalDate lastDay) {
        var at = lastDay.minusDays(reminderDays)
                .atTime(MORNING)
                .atZone(Deadline.ZONE)
                .toInstant();
        return Optional.of(at).filter(now()::isBefore);
    }
}
