package no.postmottak.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The days on which a deadline may end [virkedager]. Christmas Eve and New Year's Eve are among them. */
public final class WorkingDays {

    private final Holidays holidays;

    public WorkingDays(Holidays holidays) {
        this.holidays = holidays;
    }

    public boolean isWorkingDay(LocalDate date) {
        return !isWeekend(date) && holidays.on(date).isEmpty();
    }

    /** The date itself where it is a working day, else the first one after it. */
    public LocalDate rollForward(LocalDate date) {
        return date.plusDays(daysOffFrom(date).size());
    }

    /** The unbroken run of days off that begins on the date; empty where the date is a working day. */
    public List<DayOff> daysOffFrom(LocalDate date) {
        var daysOff = new ArrayList<DayOff>();
        for (var day = date; !isWorkingDay(day); day = day.plusDays(1)) {
            daysOff.add(new DayOff(day, holidays.on(day)));
        }
        return List.copyOf(daysOff);
    }

    /** A Sunday or a holiday [helgedag], with its holidays; a mere Saturday is none. */
    Optional<DayOff> holyDay(LocalDate date) {
        var day = new DayOff(date, holidays.on(date));
        return date.getDayOfWeek() == DayOfWeek.SUNDAY || !day.holidays().isEmpty()
                ? Optional.of(day)
                : Optional.empty();
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
