package no.postmottak.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import no.postmottak.deadline.ApplicableLaw.Reason;
import no.postmottak.deadline.adapter.LegalRegimesYaml;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LegalRegimesTest {

    @Test
    void whileTheComingActHasNoDateTheActOf1967AppliesAndTheDeadlineSaysWhy() {
        var law = underLaw(Counted.DEADLINES.fromNotice(Term.APPEAL, LocalDate.parse("2099-01-01")));

        assertThat(law.act()).isEqualTo(LegalRegime.Id.FVL_1967);
        assertThat(law.reason()).isEqualTo(Reason.COMING_ACT_HAS_NO_DATE);
    }

    @ParameterizedTest(name = "by {0}, decided {1}, notice {2}: {3}")
    @CsvSource({
        "DECISION_MADE, 2029-12-31, 2030-01-03, FVL_1967, BEFORE_COMING_ACT",
        "DECISION_MADE, 2030-01-01, 2030-01-03, FVL_2025, COMING_ACT_IN_FORCE",
        "TERM_STARTED, 2029-12-31, 2030-01-03, FVL_2025, COMING_ACT_IN_FORCE",
        "TERM_STARTED, 2029-12-20, 2029-12-31, FVL_1967, BEFORE_COMING_ACT"
    })
    void onceTheComingActHasADateTheChosenDayDecides(
            DecidingDate by, LocalDate decided, LocalDate notice, LegalRegime.Id act, Reason reason) {
        var deadlines = new Deadlines(Counted.lawFrom("2030-01-01", by), Counted.WORKING_DAYS);

        var law = underLaw(deadlines.count(Term.APPEAL, TermDates.from(notice).decidedOn(Optional.of(decided))));

        assertThat(law.act()).isEqualTo(act);
        assertThat(law.reason()).isEqualTo(reason);
    }

    @ParameterizedTest(name = "by {0}, notice {1}: {2}, {3}")
    @CsvSource({
        "DECISION_MADE, 2029-12-31, FVL_1967, BEFORE_COMING_ACT",
        "DECISION_MADE, 2030-01-03, FVL_1967, DAY_OF_DECISION_UNKNOWN",
        "TERM_STARTED, 2030-01-01, FVL_2025, COMING_ACT_IN_FORCE"
    })
    void anUnknownDayOfDecisionIsSaidAndNotGuessed(
            DecidingDate by, LocalDate notice, LegalRegime.Id act, Reason reason) {
        var deadlines = new Deadlines(Counted.lawFrom("2030-01-01", by), Counted.WORKING_DAYS);

        var law = underLaw(deadlines.fromNotice(Term.APPEAL, notice));

        assertThat(law.act()).isEqualTo(act);
        assertThat(law.reason()).isEqualTo(reason);
    }

    @ParameterizedTest(name = "notice {0}, sent {1}: {2}, {3}")
    @CsvSource({
        "2029-12-20, 2030-01-02, FVL_2025, COMING_ACT_IN_FORCE",
        "2029-12-20, 2029-12-31, FVL_1967, BEFORE_COMING_ACT",
        "2030-01-03,           , FVL_1967, DAY_OF_SENDING_UNKNOWN",
        "2029-12-20,           , FVL_1967, DAY_OF_SENDING_UNKNOWN"
    })
    void theDayTheAppealWasSentMayBeChosenToDecide(
            LocalDate notice, @Nullable LocalDate sent, LegalRegime.Id act, Reason reason) {
        var deadlines = new Deadlines(Counted.lawFrom("2030-01-01", DecidingDate.APPEAL_SENT), Counted.WORKING_DAYS);
        var dates = TermDates.from(notice);

        var law = underLaw(deadlines.count(Term.APPEAL, sent == null ? dates : dates.sentOn(sent)));

        assertThat(law.act()).isEqualTo(act);
        assertThat(law.reason()).isEqualTo(reason);
    }

    @ParameterizedTest(name = "lost, learned {0}: again until {1}")
    @CsvSource({
        "2030-03-04, 2030-03-11, one week",
        "2030-04-11, 2030-04-23, ends on Maundy Thursday and rolls over Easter",
        "2030-05-10, 2030-05-20, ends on a holiday that is a Friday"
    })
    void theComingActGivesAWeekToSendAgainWhatWasLost(LocalDate learned, LocalDate last, String why) {
        var deadlines = new Deadlines(Counted.lawFrom("2030-01-01", DecidingDate.TERM_STARTED), Counted.WORKING_DAYS);
        var underTheComingAct = TermDates.from(LocalDate.parse("2030-02-01"));
        var underTheOldOne = TermDates.from(LocalDate.parse("2029-12-01"));

        assertThat(deadlines.resend(learned, underTheComingAct).orElseThrow().lastDay())
                .as(why)
                .isEqualTo(last);
        assertThat(deadlines.resend(learned, underTheOldOne)).isEmpty();
        assertThat(Counted.DEADLINES.resend(learned, underTheComingAct)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} or {2}")
    @CsvSource({
        "RECEIVED, FVL_1967 § 29, FVL_2025 § 63",
        "RECEIVED_BY_REPRESENTATIVE, UDI_GUIDANCE RS 2010-161, UDI_GUIDANCE RS 2010-161",
        "ELECTRONIC_NOTICE, EFORV § 11, 'FVL_2025 §§ 10, 63'",
        "OUGHT_TO_HAVE_KNOWN, FVL_1967 § 29, FVL_2025 § 63"
    })
    void whatMadeTheTermStartIsCitedInBothActs(StartedBy by, String current, String later) {
        var dates = TermDates.from(LocalDate.parse("2030-01-03")).startedBy(by);
        var coming = new Deadlines(Counted.lawFrom("2030-01-01", DecidingDate.TERM_STARTED), Counted.WORKING_DAYS);

        assertThat(underLaw(Counted.DEADLINES.count(Term.APPEAL, dates)).citations())
                .contains(cited(current), cited("FVL_1967 § 29"));
        assertThat(underLaw(coming.count(Term.APPEAL, dates)).citations())
                .contains(cited(later), cited("FVL_2025 § 63"));
    }

    @Test
    void aDateWithoutAChoiceOfDecidingDateStopsTheStart() {
        assertThatThrownBy(() -> Counted.lawFrom("2030-01-01", DecidingDate.NOT_CHOSEN))
                .hasMessageContaining("deciding-date must be chosen");
    }

    @Test
    void aCorrectionTermNobodyChoseStopsTheStart() {
        var asShipped = LegalRegimesYaml.read(Path.of("config/legal-regimes.yaml"));

        assertThat(asShipped.lacksLengthOf(Term.CORRECTION)).isTrue();
        assertThat(asShipped.lacksLengthOf(Term.APPEAL)).isFalse();
        assertThatThrownBy(() -> new Deadlines(asShipped, Counted.WORKING_DAYS)).hasMessageContaining("CORRECTION");
    }

    @ParameterizedTest
    @EnumSource(LegalRegime.Id.class)
    void aChosenCorrectionTermIsInBothActsAndKeepsItsSource(LegalRegime.Id id) {
        var chosen = Counted.LAW.withCorrectionDays(10);
        var act = id == LegalRegime.Id.FVL_1967 ? chosen.current() : chosen.coming();

        assertThat(chosen.lacksLengthOf(Term.CORRECTION)).isFalse();
        assertThat(act.id()).isEqualTo(id);
        assertThat(act.rule(Term.CORRECTION).length()).isEqualTo(new TermLength.Days(10));
        assertThat(act.rule(Term.CORRECTION).citations())
                .containsExactly(cited(id == LegalRegime.Id.FVL_1967 ? "FVL_1967 § 32" : "FVL_2025 § 66"));
    }

    private static Citation cited(String written) {
        var source = written.substring(0, written.indexOf(' '));
        return new Citation(LegalSource.valueOf(source), written.substring(source.length() + 1));
    }

    private static Step.UnderLaw underLaw(Deadline deadline) {
        return (Step.UnderLaw) deadline.explanation().getLast();
    }
}
