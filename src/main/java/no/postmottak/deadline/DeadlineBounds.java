package no.postmottak.deadline;

/** The earliest and the latest a deadline can be when nobody knows the day its term started [mulige frister]. */
public record DeadlineBounds(Deadline earliest, Deadline latest) {

    public DeadlineBounds {
        if (earliest.term() != latest.term() || latest.firstDay().isBefore(earliest.firstDay())) {
            throw new IllegalArgumentException("bounds are of one term, the earliest first");
        }
    }

    /** In time where even the earliest is kept, late only where even the latest is missed. */
    public Timeliness heldAgainst(Sending sending) {
        if (earliest.heldAgainst(sending) == Timeliness.IN_TIME) {
            return Timeliness.IN_TIME;
        }
        return latest.heldAgainst(sending) == Timeliness.LATE ? Timeliness.LATE : Timeliness.UNSURE;
    }
}
