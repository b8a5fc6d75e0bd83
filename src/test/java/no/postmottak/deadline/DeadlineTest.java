package no.postmottak.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    private static final Deadline EASTER = Counted.DEADLINES.fromNotice(Term.APPEAL, LocalDate.parse("2026-03-12"));

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource({
        "2026-04-07T21:59:59.999999999Z, IN_TIME, the last instant of the last day in Norway",
        "2026-04-07T22:00:00Z, LATE, midnight belongs to the next day",
        "2026-04-07T23:30:00Z, LATE, still the last day in UTC but not in Norway",
        "2026-04-03T12:00:00Z, IN_TIME, after three weeks but on a holiday",
        "2026-03-01T12:00:00Z, IN_TIME, before notice was even received"
    })
    void aSendingIsHeldAgainstMidnightInNorway(Instant sentAt, Timeliness expected, String why) {
        assertThat(EASTER.heldAgainst(sentAt)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "postmarked {0} is {1}")
    @CsvSource({"2026-04-07, IN_TIME", "2026-04-08, LATE"})
    void aPostmarkCountsAsAWholeDay(LocalDate postmark, Timeliness expected) {
        assertThat(EASTER.heldAgainst(new Sending.On(postmark))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "here at {0} is {1}")
    @CsvSource({"2026-04-07T21:00:00Z, IN_TIME", "2026-04-10T08:00:00Z, UNSURE"})
    void paperWithoutAPostmarkIsInTimeWhereItWasHereInTimeAndElseUnsure(Instant receivedAt, Timeliness expected) {
        assertThat(EASTER.heldAgainst(new Sending.NoLaterThan(receivedAt))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "from {0} to {1}: {3}")
    @CsvSource({
        "2026-03-08, 2026-03-30, 2026-03-30T22:00:00Z, three weeks end on the Sunday that summer time begins",
        "2026-10-04, 2026-10-26, 2026-10-26T23:00:00Z, three weeks end on the Sunday that summer time ends",
        "2026-10-02, 2026-10-23, 2026-10-23T22:00:00Z, the Friday before summer time ends",
        "2026-10-05, 2026-10-26, 2026-10-26T23:00:00Z, the first Monday of winter time"
    })
    void theClockChangeMovesTheInstantAndNotTheDay(LocalDate notice, LocalDate last, Instant endsAt, String why) {
        var deadline = Counted.DEADLINES.fromNotice(Term.APPEAL, notice);

        assertThat(deadline.lastDay()).as(why).isEqualTo(last);
        assertThat(deadline.endsAt()).as(why).isEqualTo(endsAt);
    }

    @ParameterizedTest(name = "decided {0}: {1}, {2}")
    @CsvSource({
        "2024-02-29, 2025-02-28, no 29 February comes back",
        "2025-06-15, 2026-06-15, an ordinary Monday",
        "2023-02-28, 2024-02-28, the leap day after does not matter",
        "2025-04-02, 2026-04-07, ends on Maundy Thursday"
    })
    void theOuterLimitIsOneYearFromTheDecision(LocalDate decided, LocalDate lastDay, String why) {
        assertThat(Counted.DEADLINES.outerLimit(decided).lastDay()).as(why).isEqualTo(lastDay);
    }

    @ParameterizedTest(name = "{0} from {1}: {2}")
    @CsvSource({
        "EXPENSE_CLAIM, 2026-03-12, 2026-04-07",
        "SUPPLEMENT, 2026-03-19, 2026-04-07",
        "SUPPLEMENT, 2026-03-20, 2026-04-07",
        "SUPPLEMENT, 2026-01-12, 2026-01-26",
        "CORRECTION, 2026-01-12, 2026-01-26",
        "CORRECTION, 2026-01-16, 2026-01-30"
    })
    void theOtherTermsRollInTheSameWay(Term term, LocalDate start, LocalDate lastDay) {
        assertThat(Counted.DEADLINES.fromNotice(term, start).lastDay()).isEqualTo(lastDay);
    }

    @Test
    void aDeadlineDoesNotEndBeforeItStarts() {
        var day = LocalDate.parse("2026-01-12");

        assertThatThrownBy(() -> new Deadline(Term.APPEAL, day, day.minusDays(1), day, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0001-01-01", "0206-01-12", "9999-12-31"})
    void aDateWrittenByMistakeIsCountedLikeAnyOther(LocalDate notice) {
        for (var term : Counted.terms()) {
            assertThat(Counted.DEADLINES.fromNotice(term, notice).lastDay()).isAfter(notice);
        }
    }
}
