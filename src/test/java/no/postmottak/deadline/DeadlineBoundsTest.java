package no.postmottak.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineBoundsTest {

    @ParameterizedTest(name = "received {0} to {1}, sent {2}: {3}")
    @CsvSource({
        "2026-01-12, 2026-01-19, 2026-02-02, IN_TIME",
        "2026-01-12, 2026-01-19, 2026-02-03, UNSURE",
        "2026-01-12, 2026-01-19, 2026-02-09, UNSURE",
        "2026-01-12, 2026-01-19, 2026-02-10, LATE",
        "2026-01-12, 2026-02-10, 2026-02-10, UNSURE",
        "2026-01-12, 2026-01-12, 2026-02-03, LATE"
    })
    void onlyWhatIsSureOnBothEndsIsSure(LocalDate from, LocalDate to, LocalDate sent, Timeliness expected) {
        var bounds = Counted.DEADLINES
                .countBetween(Term.APPEAL, TermDates.from(from), to)
                .orElseThrow();

        assertThat(bounds.heldAgainst(new Sending.On(sent))).isEqualTo(expected);
    }

    @Test
    void paperWithoutAPostmarkIsNeverLateOnBounds() {
        var bounds = Counted.DEADLINES
                .countBetween(Term.APPEAL, TermDates.from(LocalDate.parse("2026-01-12")), LocalDate.parse("2026-01-19"))
                .orElseThrow();

        var longAfter = bounds.latest().endsAt().plusSeconds(1_000_000);

        assertThat(bounds.heldAgainst(new Sending.NoLaterThan(longAfter))).isEqualTo(Timeliness.UNSURE);
    }

    @Test
    void daysThatContradictEachOtherGiveNoBounds() {
        assertThat(Counted.DEADLINES.countBetween(
                        Term.APPEAL, TermDates.from(LocalDate.parse("2026-01-19")), LocalDate.parse("2026-01-12")))
                .isEmpty();
    }

    @Test
    void boundsOfTwoTermsAreRefused() {
        var appeal = Counted.DEADLINES.fromNotice(Term.APPEAL, LocalDate.parse("2026-01-12"));
        var supplement = Counted.DEADLINES.fromNotice(Term.SUPPLEMENT, LocalDate.parse("2026-01-12"));

        assertThatThrownBy(() -> new DeadlineBounds(appeal, supplement)).isInstanceOf(IllegalArgumentException.class);
    }
}
