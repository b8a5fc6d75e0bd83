package no.postmottak.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class EveryAppealTest {

    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    @Test
    void everyAppealFrom1950To2200EndsOnAWorkingDayAtMostFiveDaysAfterThreeWeeks() {
        var longestRoll = 0L;
        var before = FIRST;
        for (var notice = FIRST; !notice.isAfter(LAST); notice = notice.plusDays(1)) {
            var last = Counted.DEADLINES.fromNotice(Term.APPEAL, notice).lastDay();

            assertThat(last).isAfterOrEqualTo(notice.plusDays(21)).isAfterOrEqualTo(before);
            assertThat(Counted.WORKING_DAYS.isWorkingDay(last)).as("%s", last).isTrue();
            longestRoll = Math.max(longestRoll, ChronoUnit.DAYS.between(notice.plusDays(21), last));
            before = last;
        }

        assertThat(longestRoll).isEqualTo(5);
    }
}
