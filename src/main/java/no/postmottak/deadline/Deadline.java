package no.postmottak.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The last day of a term, before and after rolling forward, with the whole sum [frist]. */
public record Deadline(
        Term term, LocalDate firstDay, LocalDate nominalLastDay, LocalDate lastDay, List<Step> explanation) {

    /** The zone whose midnight ends a deadline. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    public Deadline {
        explanation = List.copyOf(explanation);
        if (nominalLastDay.isBefore(firstDay) || lastDay.isBefore(nominalLastDay)) {
            throw new IllegalArgumentException("a deadline does not end before it starts");
        }
    }

    /** The first instant that is too late: 24:00 Norwegian time on the last day. */
    public Instant endsAt() {
        return lastDay.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    public Timeliness heldAgainst(Instant sentAt) {
        return heldAgainst(new Sending.At(sentAt));
    }

    public Timeliness heldAgainst(Sending sending) {
        return switch (sending) {
            case Sending.At at -> inTimeOr(Timeliness.LATE, at.instant().isBefore(endsAt()));
            case Sending.On on -> inTimeOr(Timeliness.LATE, !on.day().isAfter(lastDay));
            case Sending.NoLaterThan received ->
                inTimeOr(Timeliness.UNSURE, received.receivedAt().isBefore(endsAt()));
        };
    }

    private static Timeliness inTimeOr(Timeliness otherwise, boolean inTime) {
        return inTime ? Timeliness.IN_TIME : otherwise;
    }
}
