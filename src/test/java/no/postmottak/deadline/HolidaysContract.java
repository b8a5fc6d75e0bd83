package no.postmottak.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every source of Norwegian holidays must answer. */
public interface HolidaysContract {

    Holidays holidays();

    @Test
    default void everyDayFrom1950To2200IsAHolidayExactlyWhenTheLawSaysSo() {
        for (var year = 1950; year <= 2200; year++) {
            assertThat(asTold(year)).as("holidays of %d", year).isEqualTo(byLaw(year));
        }
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2027-05-17, CONSTITUTION_DAY, WHIT_MONDAY",
        "2043-05-17, CONSTITUTION_DAY, WHIT_SUNDAY",
        "2008-05-01, LABOUR_DAY, ASCENSION_DAY"
    })
    default void twoHolidaysMayShareADay(LocalDate date, Holiday one, Holiday other) {
        assertThat(holidays().on(date)).containsExactlyInAnyOrder(one, other);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-12-24, Christmas Eve",
        "2026-12-31, New Year's Eve",
        "2026-04-04, Easter Eve",
        "2026-05-16, the day before 17 May",
        "2022-05-02, no substitute for 1 May on a Sunday"
    })
    default void theseAreNoHolidays(LocalDate date, String why) {
        assertThat(holidays().on(date)).as(why).isEmpty();
    }

    private Map<LocalDate, Set<Holiday>> asTold(int year) {
        var told = new TreeMap<LocalDate, Set<Holiday>>();
        for (var day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            var holidays = holidays().on(day);
            if (!holidays.isEmpty()) {
                told.put(day, new TreeSet<>(holidays));
            }
        }
        return told;
    }

    private static Map<LocalDate, Set<Holiday>> byLaw(int year) {
        var easter = easterSunday(year);
        var days = new EnumMap<Holiday, LocalDate>(Holiday.class);
        days.put(Holiday.NEW_YEARS_DAY, LocalDate.of(year, 1, 1));
        days.put(Holiday.MAUNDY_THURSDAY, easter.minusDays(3));
        days.put(Holiday.GOOD_FRIDAY, easter.minusDays(2));
        days.put(Holiday.EASTER_SUNDAY, easter);
        days.put(Holiday.EASTER_MONDAY, easter.plusDays(1));
        days.put(Holiday.LABOUR_DAY, LocalDate.of(year, 5, 1));
        days.put(Holiday.CONSTITUTION_DAY, LocalDate.of(year, 5, 17));
        days.put(Holiday.ASCENSION_DAY, easter.plusDays(39));
        days.put(Holiday.WHIT_SUNDAY, easter.plusDays(49));
        days.put(Holiday.WHIT_MONDAY, easter.plusDays(50));
        days.put(Holiday.CHRISTMAS_DAY, LocalDate.of(year, 12, 25));
        days.put(Holiday.SECOND_DAY_OF_CHRISTMAS, LocalDate.of(year, 12, 26));
        var byLaw = new TreeMap<LocalDate, Set<Holiday>>();
        days.forEach((holiday, day) ->
                byLaw.computeIfAbsent(day, unused -> new TreeSet<>()).add(holiday));
        return byLaw;
    }

    /** Gauss's rule in the form of Lichtenberg, so that the calendar under test is not its own witness. */
    private static LocalDate easterSunday(int year) {
        var century = year / 100;
        var moonShift = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25;
        var sunShift = 2 - (3 * century + 3) / 4;
        var lunar = year % 19;
        var germ = (19 * lunar + moonShift) % 30;
        var correction = (germ + lunar / 11) / 29;
        var fullMoon = 21 + germ - correction;
        var firstSundayOfMarch = 7 - (year + year / 4 + sunShift) % 7;
        var distance = 7 - Math.floorMod(fullMoon - firstSundayOfMarch, 7);
        return LocalDate.of(year, 3, 1).plusDays(fullMoon + distance - 1L);
    }
}
