package no.postmottak.admission;

import java.time.Instant;
import java.time.LocalDate;
import no.postmottak.deadline.Deadline;
import no.postmottak.deadline.DeadlineBounds;
import no.postmottak.deadline.HourDeadline;
import no.postmottak.deadline.Sending;
import no.postmottak.deadline.Timeliness;

/** The deadline a submission was held against: one, or the two that bound it where nobody knows the day it started. */
public sealed interface StatedDeadline {

    /** The day the term started is known. */
    record Known(Deadline deadline) implements StatedDeadline {}

    /** The term started some day in between. */
    record Between(DeadlineBounds bounds) implements StatedDeadline {}

    /** The term is one of hours, and has two ends. */
    record Hours(HourDeadline deadline) implements StatedDeadline {}

    /** The first day that may be the last. */
    default LocalDate earliestLastDay() {
        return switch (this) {
            case Known known -> known.deadline().lastDay();
            case Between between -> between.bounds().earliest().lastDay();
            case Hours hours ->
                hours.deadline().byTheClock().atZone(Deadline.ZONE).toLocalDate();
        };
    }

    /** The first day that may be the one it started on. */
    default LocalDate earliestStart() {
        return switch (this) {
            case Known known -> known.deadline().firstDay();
            case Between between -> between.bounds().earliest().firstDay();
            case Hours hours ->
                hours.deadline().start().earliest().atZone(Deadline.ZONE).toLocalDate();
        };
    }

    /** The first instant that may be too late. */
    default Instant earliestEnd() {
        return switch (this) {
            case Known known -> known.deadline().endsAt();
            case Between between -> between.bounds().earliest().endsAt();
            case Hours hours -> hours.deadline().byTheClock();
        };
    }

    default Timeliness heldAgainst(Sending sending) {
        return switch (this) {
            case Known known -> known.deadline().heldAgainst(sending);
            case Between between -> between.bounds().heldAgainst(sending);
            case Hours hours -> hours.deadline().heldAgainst(sending);
        };
    }
}
