package no.postmottak.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import no.postmottak.deadline.ApplicableLaw.Reason;
import no.postmottak.deadline.adapter.LegalRegimesYaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

        var law = underLaw(deadlines.fromNotice(Term.APPEAL, notice, decided));

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

    private static Step.UnderLaw underLaw(Deadline deadline) {
        return (Step.UnderLaw) deadline.explanation().getLast();
    }
}
