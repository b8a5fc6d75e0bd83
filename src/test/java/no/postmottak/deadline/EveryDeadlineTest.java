package no.postmottak.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class EveryDeadlineTest {

    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    @Property
    void noWorkingDayIsLeftOut(@ForAll("dates") LocalDate notice, @ForAll("terms") Term term) {
        var deadline = Counted.DEADLINES.fromNotice(term, notice);

        assertThat(deadline.nominalLastDay().datesUntil(deadline.lastDay()))
                .noneMatch(Counted.WORKING_DAYS::isWorkingDay);
        assertThat(deadline.lastDay()).isEqualTo(Counted.WORKING_DAYS.rollForward(deadline.nominalLastDay()));
    }

    @Property
    void aLetterIsInTimeExactlyWhenItsDateInNorwayIsNotAfterTheLastDay(
            @ForAll("dates") LocalDate notice, @ForAll @IntRange(min = -200_000, max = 200_000) int secondsOff) {
        var deadline = Counted.DEADLINES.fromNotice(Term.APPEAL, notice);
        Instant sentAt = deadline.endsAt().plusSeconds(secondsOff);

        var dateInNorway = sentAt.atZone(Deadline.ZONE).toLocalDate();

        assertThat(deadline.heldAgainst(sentAt) == Timeliness.IN_TIME)
                .isEqualTo(!dateInNorway.isAfter(deadline.lastDay()));
    }

    @Property
    void boundsNeverContradictTheTruthBetweenThem(
            @ForAll("dates") LocalDate earliest,
            @ForAll @IntRange(max = 30) int truthAfter,
            @ForAll @IntRange(max = 30) int latestAfter,
            @ForAll @IntRange(max = 90) int sentAfter) {
        var truth = earliest.plusDays(truthAfter);
        var sending = new Sending.On(earliest.plusDays(sentAfter));
        var bounds = Counted.DEADLINES
                .countBetween(Term.APPEAL, TermDates.from(earliest), truth.plusDays(latestAfter))
                .orElseThrow();

        var judged = bounds.heldAgainst(sending);

        assertThat(judged)
                .isIn(
                        Timeliness.UNSURE,
                        Counted.DEADLINES.fromNotice(Term.APPEAL, truth).heldAgainst(sending));
    }

    @Provide
    Arbitrary<Term> terms() {
        return Arbitraries.of(Counted.terms());
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
