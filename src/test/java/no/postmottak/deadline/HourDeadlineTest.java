package no.postmottak.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forty-eight hours for a request to stay: by the clock, and with Sundays and holidays left out. */
final class HourDeadlineTest {

    @ParameterizedTest(name = "{0}: {1} or {2}, {3}")
    @CsvSource({
        "2026-11-16T09:00:00Z, 2026-11-18T09:00:00Z, 2026-11-18T09:00:00Z, Monday to Wednesday",
        "2026-11-19T09:00:00Z, 2026-11-21T09:00:00Z, 2026-11-21T09:00:00Z, a Saturday is no holiday",
        "2026-11-20T09:00:00Z, 2026-11-22T09:00:00Z, 2026-11-23T09:00:00Z, a Sunday is left out",
        "2026-11-22T09:00:00Z, 2026-11-24T09:00:00Z, 2026-11-24T23:00:00Z, known on a Sunday: counted from its midnight",
        "2026-04-01T10:00:00Z, 2026-04-03T10:00:00Z, 2026-04-07T10:00:00Z, Easter: four holy days and a Saturday that counts",
        "2026-03-27T11:00:00Z, 2026-03-29T11:00:00Z, 2026-03-30T10:00:00Z, summer time begins on the Sunday left out",
        "2025-12-23T11:00:00Z, 2025-12-25T11:00:00Z, 2025-12-27T11:00:00Z, Christmas Eve counts and two holidays do not"
    })
    void bothEndsAreCounted(Instant notified, Instant byTheClock, Instant withoutHolidays, String why) {
        var deadline = Counted.DEADLINES.stayRequest(HourDeadline.Start.at(notified));

        assertThat(deadline.byTheClock()).as(why).isEqualTo(byTheClock);
        assertThat(deadline.withoutHolidays()).as(why).isEqualTo(withoutHolidays);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2026-11-22T09:00:00Z, IN_TIME",
        "2026-11-22T09:00:00.000000001Z, UNSURE",
        "2026-11-23T09:00:00Z, UNSURE",
        "2026-11-23T09:00:00.000000001Z, LATE"
    })
    void betweenTheTwoEndsNobodyIsLate(Instant sentAt, Timeliness expected) {
        var deadline = Counted.DEADLINES.stayRequest(HourDeadline.Start.at(Instant.parse("2026-11-20T09:00:00Z")));

        assertThat(deadline.heldAgainst(new Sending.At(sentAt))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "postmarked {0} is {1}")
    @CsvSource({"2026-11-21, IN_TIME", "2026-11-22, UNSURE", "2026-11-23, UNSURE", "2026-11-24, LATE"})
    void aPostmarkIsADayAndMayLieOnBothSidesOfAnHour(LocalDate postmark, Timeliness expected) {
        var deadline = Counted.DEADLINES.stayRequest(HourDeadline.Start.at(Instant.parse("2026-11-20T09:00:00Z")));

        assertThat(deadline.heldAgainst(new Sending.On(postmark))).isEqualTo(expected);
    }

    @Test
    void paperWithoutAPostmarkIsNeverLate() {
        var deadline = Counted.DEADLINES.stayRequest(HourDeadline.Start.at(Instant.parse("2026-11-20T09:00:00Z")));

        assertThat(deadline.heldAgainst(new Sending.NoLaterThan(Instant.parse("2026-11-22T09:00:00Z"))))
                .isEqualTo(Timeliness.IN_TIME);
        assertThat(deadline.heldAgainst(new Sending.NoLaterThan(Instant.parse("2027-01-01T00:00:00Z"))))
                .isEqualTo(Timeliness.UNSURE);
    }

    @Test
    void whereOnlyTheDayIsKnownTheClockRunsFromItsBeginningAndTheKinderCountFromItsEnd() {
        var deadline = Counted.DEADLINES.stayRequest(HourDeadline.Start.on(LocalDate.parse("2026-11-16")));

        assertThat(deadline.byTheClock()).isEqualTo("2026-11-17T23:00:00Z");
        assertThat(deadline.withoutHolidays()).isEqualTo("2026-11-18T23:00:00Z");
    }

    @Test
    void theSumIsToldInWords() {
        var deadline = Counted.DEADLINES.stayRequest(HourDeadline.Start.at(Instant.parse("2026-11-20T09:00:00Z")));

        assertThat(new DeadlineWords(Language.EN).tell(deadline))
                .isEqualTo("The refusal was made known on Friday 20 November 2026 at 10:00."
                        + " 48 hours by the clock end on Sunday 22 November 2026 at 10:00."
                        + " Leaving out Sunday, they end on Monday 23 November 2026 at 10:00."
                        + " No source says which of the two counts. What is sent in between is looked at by a person at once."
                        + " The deadline is based on the guidance from UNE, une.no, Dublin."
                        + " The days are counted in the same way as in the Courts of Justice Act § 149.");
    }

    @Property
    void theKinderEndIsNeverEarlierAndNeverOnAHolyDay(
            @ForAll @LongRange(min = -631_152_000L, max = 7_289_568_000L) long second) {
        var notified = Instant.ofEpochSecond(second);

        var deadline = Counted.DEADLINES.stayRequest(HourDeadline.Start.at(notified));

        assertThat(Duration.between(notified, deadline.byTheClock())).isEqualTo(Duration.ofDays(2));
        assertThat(deadline.withoutHolidays()).isBetween(deadline.byTheClock(), notified.plus(Duration.ofDays(8)));
        var lastMoment =
                deadline.withoutHolidays().minusNanos(1).atZone(Deadline.ZONE).toLocalDate();
        assertThat(Counted.WORKING_DAYS.holyDay(lastMoment)).isEmpty();
        assertThat(Counted.DEADLINES
                        .stayRequest(HourDeadline.Start.at(notified.plusSeconds(3600)))
                        .withoutHolidays())
                .isAfterOrEqualTo(deadline.withoutHolidays());
    }

    @Test
    void leavingDaysOutDoesNotEndATermEarlier() {
        var at = Instant.parse("2026-11-20T09:00:00Z");
        var rule = Counted.LAW.dublin();

        assertThatThrownBy(() -> new HourDeadline(HourDeadline.Start.at(at), at, at.minusSeconds(1), List.of(), rule))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HourDeadline.Start(at, at.minusSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTermOfHoursIsAtLeastOneLongAndCitesBothItsEnds() {
        var rule = Counted.LAW.dublin();

        assertThat(new HourRule(1, rule.citations(), rule.leavingOut()).hours()).isOne();
        assertThatThrownBy(() -> new HourRule(0, rule.citations(), rule.leavingOut()))
                .hasMessageContaining("at least one long");
        assertThatThrownBy(() -> new HourRule(48, List.of(), rule.leavingOut())).hasMessageContaining("two ends");
        assertThatThrownBy(() -> new HourRule(48, rule.citations(), List.of())).hasMessageContaining("two ends");
    }

    @Test
    void aStartIsExactOnlyWhereTheInstantIsKnown() {
        assertThat(HourDeadline.Start.at(Instant.parse("2026-11-16T09:00:00Z")).isExact())
                .isTrue();
        assertThat(HourDeadline.Start.on(LocalDate.parse("2026-11-16")).isExact())
                .isFalse();
    }
}
