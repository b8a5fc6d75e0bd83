package no.postmottak.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.CaseOf;
import no.postmottak.casefile.Decision;
import no.postmottak.submission.StatedDecision;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.submission.Submitted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several decisions a submission is about, and whether that is sure. */
final class DecisionMeantTest {

    private static final CaseFile FILE = CaseOf.numbers("190000000108")
            .refused(Authority.UDI, "2025-01-05", "2025-01-07")
            .refused(Authority.police("oslo"), "2025-06-05", "2025-06-07")
            .decided(Authority.UDI, "2026-01-05", Optional.empty(), Decision.Outcome.CHANGED_AFTER_APPEAL)
            .refused(Authority.UDI, "2026-09-05", "2026-09-07")
            .file();

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            UDI         | 05.01.2025 | 2025-01-05 | true  | the day is one of that body's
            UDI         | 2026-09-05 | 2026-09-05 | true  | written the other way round
            UDI         | -          | 2026-09-05 | true  | no day, so the last one of that body
            UDI         | 2024-05-05 | 2026-09-05 | false | a day the record does not have
            UDI         | 2025-06-05 | 2026-09-05 | false | the day is another body's
            UDI         | in spring  | 2026-09-05 | true  | no day that can be read
            POLICE:oslo | -          | 2025-06-05 | true  | the police decided once
            nobody      | 05.06.2025 | 2025-06-05 | true  | no body, and the day of one decision
            nobody      | -          | 2026-09-05 | true  | neither, so the last of all
            UNE         | -          | -          | false | a body that has not decided
            """)
    void aDecisionIsFoundByItsDayAndElseByItsBody(
            String authority, String madeOn, String expected, boolean isSure, String why) {
        var submission = Submitted.appeal()
                .about(new StatedDecision(
                        authority, Optional.ofNullable(madeOn), Optional.empty(), Optional.empty(), Optional.empty()))
                .bringing(1);

        var meant = DecisionMeant.in(FILE, submission);

        assertThat(meant.decision().map(decision -> decision.madeOn().toString()))
                .isEqualTo(Optional.ofNullable(expected));
        assertThat(meant.isSure()).isEqualTo(isSure);
    }

    @Test
    void aClaimForExpensesIsAboutTheDecisionThatWasChanged() {
        var claim = Submitted.appeal().as(SubmissionKind.EXPENSE_CLAIM).bringing(1);

        var meant = DecisionMeant.in(FILE, claim);

        assertThat(meant.decision().orElseThrow().outcome()).isEqualTo(Decision.Outcome.CHANGED_AFTER_APPEAL);
        assertThat(meant.isSure()).isTrue();
    }
}
