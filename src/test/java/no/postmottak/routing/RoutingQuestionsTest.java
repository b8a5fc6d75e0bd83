package no.postmottak.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.CaseOf;
import no.postmottak.submission.StatedDecision;
import no.postmottak.submission.Submission;
import no.postmottak.submission.Submitted;
import org.junit.jupiter.api.Test;

/** Who decided: the record's word goes before the sender's. */
final class RoutingQuestionsTest {

    private static final CaseFile DECIDED_TWICE = CaseOf.numbers("190000000108")
            .refused(Authority.UDI, "2026-05-11", "2026-05-14")
            .refused(Authority.UNE, "2026-09-14", "2026-09-17")
            .with(Authority.UNE)
            .file();

    private static final CaseFile UNDECIDED = CaseOf.numbers("190000000108").file();

    private final RoutingQuestions questions = new RoutingQuestions(residence -> Optional.of("oslo"));

    @Test
    void theBodyTheSenderNamesIsTakenWhereItHasDecided() {
        assertThat(questions.of(about("UDI"), DECIDED_TWICE).decidedBy()).contains(Authority.UDI);
    }

    @Test
    void aBodyThatHasDecidedNothingGivesWayToTheOneThatDecidedLast() {
        assertThat(questions.of(about("NPIS"), DECIDED_TWICE).decidedBy()).contains(Authority.UNE);
        assertThat(questions.of(about("the police, I think"), DECIDED_TWICE).decidedBy())
                .contains(Authority.UNE);
        assertThat(questions.of(aboutNothing(), DECIDED_TWICE).decidedBy()).contains(Authority.UNE);
    }

    @Test
    void withoutADecisionOnRecordTheSendersWordIsAllThereIs() {
        assertThat(questions.of(about("POLICE:oslo"), UNDECIDED).decidedBy()).contains(Authority.police("oslo"));
        assertThat(questions.of(aboutNothing(), UNDECIDED).decidedBy()).isEmpty();
    }

    @Test
    void holderAndDistrictComeFromTheRecordAndTheResidence() {
        var question = questions.of(aboutNothing(), DECIDED_TWICE);

        assertThat(question.holder()).contains(Authority.UNE);
        assertThat(question.district()).contains("oslo");
    }

    private static Submission about(String authority) {
        return Submitted.appeal()
                .about(new StatedDecision(
                        authority, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
                .bringing(1);
    }

    private static Submission aboutNothing() {
        return Submitted.appeal().bringing(1);
    }
}
