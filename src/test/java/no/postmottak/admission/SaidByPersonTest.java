package no.postmottak.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.postmottak.admission.Assessment.Weighing;
import no.postmottak.submission.SubmissionId;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.submission.Submitted;
import org.junit.jupiter.api.Test;

/** A person's word on the signature, in place of what software made of it. */
class SaidByPersonTest {

    private static final SubmissionId ID = new SubmissionId(UUID.randomUUID());

    @Test
    void aPersonsWordReplacesTheAnswerAboutTheSignatureAndNoOther() {
        var assessment = weighed(Outcome.UNSURE).saidByPerson(true);

        assertThat(assessment.withTheCase().findings())
                .extracting(Finding::outcome)
                .containsExactly(Outcome.MET, Outcome.NOT_MET);
        assertThat(assessment.fromWhatWasSent()).isEqualTo(assessment.withTheCase());
        assertThat(assessment.saidByPerson(false).withTheCase().shortfalls()).hasSize(2);
    }

    @Test
    void weighingAnewDoesNotForgetAPersonsWord() {
        var said = weighed(Outcome.UNSURE).saidByPerson(true);

        assertThat(said.weighedAnew(weighed(Outcome.NOT_MET))
                        .withTheCase()
                        .findings()
                        .getFirst()
                        .outcome())
                .isEqualTo(Outcome.MET);
        assertThat(weighed(Outcome.UNSURE)
                        .weighedAnew(weighed(Outcome.NOT_MET))
                        .withTheCase()
                        .findings()
                        .getFirst()
                        .outcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void aPersonsWordOnTheFirstLetterLeavesWhatALaterOnePutRight() {
        var right = new Finding(
                RequirementName.SIGNATURE, Outcome.MET, Evidence.of(Finding.PUT_RIGHT, "reference", "PM-1"), "law");

        assertThat(right.saidByPerson(false)).isEqualTo(right);
        assertThat(right.saidByPerson(true).evidence().code()).isEqualTo("SAID_BY_PERSON");
    }

    @Test
    void aLaterLetterPutsRightWhatAPersonFoundMissing() {
        var dossier = Dossiers.of(Submitted.appeal().bringing(1), Optional.empty());
        var later = Submitted.appeal().bringing(1);
        var reply =
                new Admission.Reply(later, Dossiers.of(later, Optional.empty()).facts());
        var admission = new Admission(signed(), new DeadlineRequirement(Dossiers.DEADLINES));

        var alone = admission.assess(dossier).saidByPerson(false);
        var together = admission.putRight(alone, dossier, List.of(reply));

        assertThat(alone.withTheCase().shortfalls()).hasSize(1);
        assertThat(together.withTheCase().findings())
                .extracting(
                        finding -> finding.outcome() + " " + finding.evidence().code())
                .containsExactly("MET " + Finding.PUT_RIGHT);
        assertThat(admission.putRight(alone, dossier, List.of())).isEqualTo(alone);
    }

    private static RequirementsByKind signed() {
        var asked = List.of(new RequirementsByKind.Asked(new Signed(), "law"));
        return new RequirementsByKind(
                Stream.of(SubmissionKind.values()).collect(Collectors.toMap(kind -> kind, kind -> asked)));
    }

    /** Finds a signature on every letter. */
    private static final class Signed implements Requirement {

        @Override
        public RequirementName name() {
            return RequirementName.SIGNATURE;
        }

        @Override
        public Answer holdAgainst(Dossier dossier) {
            return Answer.met("SIGNED");
        }
    }

    private static Assessment weighed(Outcome signature) {
        var findings = List.of(
                new Finding(RequirementName.SIGNATURE, signature, Evidence.of("SEEN"), "law"),
                new Finding(RequirementName.LANGUAGE, Outcome.NOT_MET, Evidence.of("OTHER"), "law"));
        var weighing = new Weighing(findings, Optional.empty());
        return new Assessment(ID, weighing, weighing, List.of());
    }
}
