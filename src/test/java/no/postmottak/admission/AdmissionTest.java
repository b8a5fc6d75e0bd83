package no.postmottak.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import no.postmottak.admission.adapter.RequirementsYaml;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.CaseOf;
import no.postmottak.casefile.Decision;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.submission.Submitted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Weighs whole dossiers by the requirements that are shipped. */
final class AdmissionTest {

    private static final CaseFile CASE = CaseOf.numbers("190000000108")
            .party("Amina Yusuf")
            .refused(Authority.UDI, "2026-09-01", "2026-09-04")
            .decided(Authority.UDI, "2026-11-09", Optional.of("2026-11-11"), Decision.Outcome.CHANGED_AFTER_APPEAL)
            .file();

    private final DeadlineRequirement deadline = new DeadlineRequirement(Dossiers.DEADLINES);
    private final Admission admission = new Admission(
            RequirementsYaml.read(
                    Path.of("config", "requirements.yaml"), KnownRequirements.of(deadline, Dossiers.JUDGE)),
            deadline);

    @ParameterizedTest
    @EnumSource(SubmissionKind.class)
    void whoHasNoAccessToTheCaseSeesTheSameWhetherThereIsOneOrNot(SubmissionKind kind) {
        var submission = Submitted.appeal()
                .as(kind)
                .about(Dossiers.receivedOn("2026-09-04"))
                .bringing(2);
        var unknown = Dossiers.of(submission, Optional.empty());
        var known = new Dossier(submission, unknown.facts(), Optional.of(CASE));

        assertThat(admission.assess(known).fromWhatWasSent())
                .isEqualTo(admission.assess(unknown).fromWhatWasSent());
    }

    @Test
    void withoutACaseBothWeighingsAreTheSame() {
        var assessment = admission.assess(Dossiers.of(Submitted.appeal().bringing(1), Optional.empty()));

        assertThat(assessment.withTheCase()).isEqualTo(assessment.fromWhatWasSent());
    }

    @Test
    void theCaseTellsMoreToThoseWhoMayKnow() {
        var claim = Submitted.appeal().as(SubmissionKind.EXPENSE_CLAIM).bringing(2);

        var assessment = admission.assess(Dossiers.of(claim, Optional.of(CASE)));

        assertThat(outcome(assessment.fromWhatWasSent(), RequirementName.DECISION_CHANGED))
                .isEqualTo(Outcome.UNSURE);
        assertThat(outcome(assessment.withTheCase(), RequirementName.DECISION_CHANGED))
                .isEqualTo(Outcome.MET);
        assertThat(assessment.fromWhatWasSent().deadline()).isEmpty();
        assertThat(assessment.withTheCase().deadline()).isPresent();
    }

    @Test
    void everythingThatIsAskedIsAnsweredWithItsSource() {
        var assessment = admission.assess(Dossiers.of(Submitted.appeal().bringing(1), Optional.of(CASE)));

        assertThat(assessment.withTheCase().findings())
                .extracting(Finding::requirement)
                .containsExactly(
                        RequirementName.READABLE,
                        RequirementName.SIGNATURE,
                        RequirementName.LANGUAGE,
                        RequirementName.DEADLINE,
                        RequirementName.DECISION_NAMED,
                        RequirementName.APPEAL_EXISTS,
                        RequirementName.SENDER_MAY_ACT);
        assertThat(assessment.withTheCase().findings())
                .allMatch(finding -> !finding.source().isBlank());
    }

    @Test
    void aKindWithoutATermHasNoDeadline() {
        var request = Submitted.appeal().as(SubmissionKind.ACCESS_REQUEST).bringing(1);

        assertThat(admission
                        .assess(Dossiers.of(request, Optional.of(CASE)))
                        .withTheCase()
                        .deadline())
                .isEmpty();
    }

    private static Outcome outcome(Assessment.Weighing weighing, RequirementName name) {
        return weighing.findings().stream()
                .filter(finding -> finding.requirement() == name)
                .map(Finding::outcome)
                .findFirst()
                .orElseThrow();
    }
}
