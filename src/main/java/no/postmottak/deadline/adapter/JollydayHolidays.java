package no.postmottak.deadline.adapter;

import static de.focus_shift.jollyday.core.HolidayCalendar.NORWAY;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.postmottak.deadline.Holiday;
import no.postmottak.deadline.Holidays;

/** The Norwegian holidays [helligdagsfredloven § 2, 1. og 17. mai] as Jollyday's calendar computes them. */
public final class JollydayHolidays implements Holidays {

    private static final Map<String, Holiday> BY_KEY = Map.ofEntries(
            Map.entry("NEW_YEAR", Holiday.NEW_YEARS_DAY),
            Map.entry("christian.MAUNDY_THURSDAY", Holiday.MAUNDY_THURSDAY),
            Map.entry("christian.GOOD_FRIDAY", Holiday.GOOD_FRIDAY),
            Map.entry("christian.EASTER", Holiday.EASTER_SUNDAY),
            Map.entry("christian.EASTER_MONDAY", Holiday.EASTER_MONDAY),
            Map.entry("LABOUR_DAY", Holiday.LABOUR_DAY),
            Map.entry("CONSTITUTION_DAY", Holiday.CONSTITUTION_DAY),
            Map.entry("christian.ASCENSION_DAY", Holiday.ASCENSION_DAY),
            Map.entry("christian.PENTECOST", Holiday.WHIT_SUNDAY),
            Map.entry("christian.WHIT_MONDAY", Holiday.WHIT_MONDAY),
            Map.entry("CHRISTMAS", Holiday.CHRISTMAS_DAY),
            Map.entry("STEPHENS", Holiday.SECOND_DAY_OF_CHRISTMAS));

    private final HolidayManager norway;

    public JollydayHolidays() {
        this.norway = HolidayManager.getInstance(ManagerParameters.create(NORWAY));
    }

    @Override
    public Set<Holiday> on(LocalDate date) {
        return norway.getHolidays(date, date).stream()
                .map(JollydayHolidays::named)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Holiday named(de.focus_shift.jollyday.core.Holiday found) {
        var holiday = BY_KEY.get(found.getPropertiesKey());
        if (holiday == null) {
            // A holiday we cannot name would be passed over without a word, so a changed calendar must not go unseen.
            throw new IllegalStateException("unknown Norwegian holiday " + found.getPropertiesKey());
        }
        return holiday;
    }
}
