package no.postmottak.checklist;

import java.time.LocalTime;
import java.util.List;

/** How many days before the last one people are reminded, and at what time of day in Norway. */
public record ReminderTimes(List<Integer> daysBefore, LocalTime at) {

    public ReminderTimes {
        daysBefore = List.copyOf(daysBefore);
        if (daysBefore.stream().anyMatch(days -> days < 0 || days > 60)
                || daysBefore.stream().distinct().count() < daysBefore.size()) {
            throw new IllegalArgumentException("days-before are different numbers from 0 to 60");
        }
    }
}
