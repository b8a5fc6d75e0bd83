package no.postmottak.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Counts hours, by the clock and with Sundays and holidays left out; a Saturday is neither, so its hours count. */
final class HourCounting {

    private final WorkingDays workingDays;

    HourCounting(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /** The clock runs from the earliest start there can be, the kinder count from the latest. */
    HourDeadline count(HourRule rule, HourDeadline.Start start) {
        var length = Duration.ofHours(rule.hours());
        var leftOut = new ArrayList<DayOff>();
        var withoutHolidays = end(start.latest(), length, leftOut);
        return new HourDeadline(start, start.earliest().plus(length), withoutHolidays, leftOut, rule);
    }

    private Instant end(Instant start, Duration length, List<DayOff> leftOut) {
        var at = start;
        var left = length;
        while (true) {
            var day = at.atZone(Deadline.ZONE).toLocalDate();
            var midnight = day.plusDays(1).atStartOfDay(Deadline.ZONE).toInstant();
            var holyDay = workingDays.holyDay(day);
            if (holyDay.isPresent()) {
                leftOut.add(holyDay.get());
            } else if (left.compareTo(Duration.between(at, midnight)) <= 0) {
                return at.plus(left);
            } else {
                left = left.minus(Duration.between(at, midnight));
            }
            at = midnight;
        }
    }
}
