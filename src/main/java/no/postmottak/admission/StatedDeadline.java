package no.postmottak.admission;

import no.postmottak.deadline.Deadline;
import no.postmottak.deadline.DeadlineBounds;

/** The deadline a submission was held against: one, or the two that bound it where nobody knows the day it started. */
public sealed interface StatedDeadline {

    /** The day the term started is known. */
    record Known(Deadline deadline) implements StatedDeadline {}

    /** The term started some day in between. */
    record Between(DeadlineBounds bounds) implements StatedDeadline {}
}
