package no.postmottak.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Two ends of a term of hours [timefrist]: one by the clock, one where Sundays and holidays are left out. Which of them
 * counts no source settles, so between them nobody is late.
 */
public record HourDeadline(
        Start start, Instant byTheClock, Instant withoutHolidays, List<DayOff> leftOut, HourRule rule) {

    public HourDeadline {
        leftOut = List.copyOf(leftOut);
        if (withoutHolidays.isBefore(byTheClock)) {
            throw new IllegalArgumentException("leaving days out does not end a term earlier");
        }
    }

    /** When the hours began: one instant, or the first and last of a day where only the day is known. */
    public record Start(Instant earliest, Instant latest) {

        public Start {
            if (latest.isBefore(earliest)) {
                throw new IllegalArgumentException("the earliest start goes first");
            }
        }

        public static Start at(Instant instant) {
            return new Start(instant, instant);
        }

        public static Start on(LocalDate day) {
            return new Start(beginning(day), beginning(day.plusDays(1)));
        }

        public boolean isExact() {
            return earliest.equals(latest);
        }
    }

    public Timeliness heldAgainst(Sending sending) {
        return switch (sending) {
            case Sending.At at -> between(at.instant(), at.instant());
            case Sending.On on ->
                between(beginning(on.day()), beginning(on.day().plusDays(1)));
            case Sending.NoLaterThan received ->
                received.receivedAt().isAfter(byTheClock) ? Timeliness.UNSURE : Timeliness.IN_TIME;
        };
    }

    private Timeliness between(Instant earliest, Instant latest) {
        if (!latest.isAfter(byTheClock)) {
            return Timeliness.IN_TIME;
        }
        return earliest.isAfter(withoutHolidays) ? Timeliness.LATE : Timeliness.UNSURE;
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(Deadline.ZONE).toInstant();
    }
}
