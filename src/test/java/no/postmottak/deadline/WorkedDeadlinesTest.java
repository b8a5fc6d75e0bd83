package no.postmottak.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkedDeadlinesTest {

    private static final List<Worked> WORKED =
            Arrays.stream("""
             1, 2026-01-12, 2026-02-02, 2026-02-02, 2026-02-02T23:00:00Z, an ordinary Monday
             2, 2025-12-04, 2025-12-25, 2025-12-29, 2025-12-29T23:00:00Z, ends on Christmas Day before a weekend
             3, 2025-12-03, 2025-12-24, 2025-12-24, 2025-12-24T23:00:00Z, Christmas Eve is not a holiday
             4, 2025-12-10, 2025-12-31, 2025-12-31, 2025-12-31T23:00:00Z, New Year's Eve is not a holiday
             5, 2025-12-11, 2026-01-01, 2026-01-02, 2026-01-02T23:00:00Z, ends on New Year's Day
             6, 2026-12-11, 2027-01-01, 2027-01-04, 2027-01-04T23:00:00Z, New Year's Day on a Friday
             7, 2026-03-11, 2026-04-01, 2026-04-01, 2026-04-01T22:00:00Z, the Wednesday before Easter is a working day
             8, 2026-03-12, 2026-04-02, 2026-04-07, 2026-04-07T22:00:00Z, ends on Maundy Thursday
             9, 2026-03-14, 2026-04-04, 2026-04-07, 2026-04-07T22:00:00Z, notice on a Saturday and end on Easter Eve
            10, 2026-03-16, 2026-04-06, 2026-04-07, 2026-04-07T22:00:00Z, ends on Easter Monday
            11, 2026-04-10, 2026-05-01, 2026-05-04, 2026-05-04T22:00:00Z, 1 May on a Friday
            12, 2026-04-26, 2026-05-17, 2026-05-18, 2026-05-18T22:00:00Z, notice on a Sunday and end on Sunday 17 May
            13, 2027-04-26, 2027-05-17, 2027-05-18, 2027-05-18T22:00:00Z, 17 May and Whit Monday on one day
            14, 2026-04-23, 2026-05-14, 2026-05-15, 2026-05-15T22:00:00Z, the Friday after Ascension Day is a working day
            15, 2026-05-04, 2026-05-25, 2026-05-26, 2026-05-26T22:00:00Z, ends on Whit Monday
            16, 2028-02-08, 2028-02-29, 2028-02-29, 2028-02-29T23:00:00Z, ends on the leap day
            17, 2028-02-09, 2028-03-01, 2028-03-01, 2028-03-01T23:00:00Z, crosses the leap day
            18, 2027-02-10, 2027-03-03, 2027-03-03, 2027-03-03T23:00:00Z, the same in a common year
            19, 2028-02-29, 2028-03-21, 2028-03-21, 2028-03-21T23:00:00Z, received on the leap day
            20, 2026-06-06, 2026-06-27, 2026-06-29, 2026-06-29T22:00:00Z, notice on a Saturday
            21, 2038-04-01, 2038-04-22, 2038-04-27, 2038-04-27T22:00:00Z, the latest Easter there can be
            22, 2026-03-06, 2026-03-27, 2026-03-27, 2026-03-27T23:00:00Z, the Friday before summer time
            23, 2026-03-09, 2026-03-30, 2026-03-30, 2026-03-30T22:00:00Z, the first Monday of summer time
            """.split("\n")).map(Worked::read).toList();

    @ParameterizedTest(name = "{0}")
    @MethodSource("worked")
    void threeWeeksEndWhereTheWorkedExampleSays(Worked example) {
        example.holdsFor(Counted.DEADLINES);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("worked")
    void theExampleEndsInTheSameWayUnderTheComingAct(Worked example) {
        example.holdsFor(new Deadlines(Counted.lawFrom("2020-01-01", DecidingDate.TERM_STARTED), Counted.WORKING_DAYS));
    }

    @Test
    void withoutHolidaysTheExamplesThatEndOnOneFail() {
        var withoutHolidays = new Deadlines(Counted.LAW, new WorkingDays(date -> Set.of()));

        var failing =
                WORKED.stream().filter(example -> !example.is(withoutHolidays)).map(Worked::number);

        assertThat(failing).containsExactly(2, 5, 6, 8, 9, 10, 11, 13, 14, 15, 21);
        assertThatThrownBy(() -> WORKED.get(7).holdsFor(withoutHolidays)).isInstanceOf(AssertionError.class);
    }

    static List<Worked> worked() {
        return WORKED;
    }

    /** One worked example: when notice came, and what three weeks come to. */
    record Worked(int number, LocalDate notice, LocalDate nominal, LocalDate last, Instant endsAt, String why) {

        static Worked read(String line) {
            var cells = line.strip().split(", ", 6);
            return new Worked(
                    Integer.parseInt(cells[0]),
                    LocalDate.parse(cells[1]),
                    LocalDate.parse(cells[2]),
                    LocalDate.parse(cells[3]),
                    Instant.parse(cells[4]),
                    cells[5]);
        }

        void holdsFor(Deadlines deadlines) {
            var deadline = deadlines.fromNotice(Term.APPEAL, notice);

            assertThat(deadline.firstDay()).isEqualTo(notice);
            assertThat(deadline.nominalLastDay()).isEqualTo(nominal);
            assertThat(deadline.lastDay()).isEqualTo(last);
            assertThat(deadline.endsAt()).isEqualTo(endsAt);
        }

        boolean is(Deadlines deadlines) {
            return deadlines.fromNotice(Term.APPEAL, notice).lastDay().equals(last);
        }

        @Override
        public String toString() {
            return number + ": " + notice + " to " + last + ", " + why;
        }
    }
}
