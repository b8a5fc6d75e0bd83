package no.postmottak.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.postmottak.admission.AskedRequirement;
import no.postmottak.admission.DeadlineRequirement;
import no.postmottak.admission.KnownRequirements;
import no.postmottak.admission.Requirement;
import no.postmottak.admission.RequirementName;
import no.postmottak.admission.RequirementsByKind;
import no.postmottak.admission.ToldRequirement;
import no.postmottak.admission.adapter.RequirementsYaml;
import no.postmottak.deadline.Deadlines;
import no.postmottak.deadline.WorkingDays;
import no.postmottak.deadline.adapter.JollydayHolidays;
import no.postmottak.deadline.adapter.LegalRegimesYaml;
import no.postmottak.signature.SignatureJudge;
import no.postmottak.signature.SignaturePolicy;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.web.words.PageLanguage;
import no.postmottak.web.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page asks what requirements need to know, and of no kind what only other kinds are asked. */
class KindQuestionsTest {

    private static final RequirementsByKind REQUIREMENTS = requirements();

    @ParameterizedTest
    @EnumSource
    void whatTheRequirementsOfAKindNeedIsAskedOnItsPage(SubmissionKind kind) {
        assertThat(missing(kind, KindQuestions.of(kind))).isEmpty();
    }

    @Test
    void aQuestionThatIsLeftOutIsMissed() {
        var asked = KindQuestions.of(SubmissionKind.WORK_PERMIT_APPLICATION);
        var without = new ArrayList<>(asked.questions());
        without.removeIf(question -> question.name().equals("interviewHeld"));

        var lacking = new KindQuestions(without, false, false, true);

        assertThat(missing(SubmissionKind.WORK_PERMIT_APPLICATION, lacking)).containsExactly("interviewHeld");
    }

    @Test
    void aPageWithoutTheDecisionMissesIt() {
        assertThat(missing(SubmissionKind.APPEAL, KindQuestions.of(SubmissionKind.OTHER)))
                .containsExactly("the decision");
    }

    @Test
    void theInterviewOfAnAsylumSeekerIsNoQuestionOfAnAppeal() {
        assertThat(KindQuestions.of(SubmissionKind.APPEAL).questions())
                .extracting(Question::name)
                .doesNotContain("interviewHeld", "grantor", "freeLegalAid");
    }

    @ParameterizedTest
    @EnumSource
    void everyQuestionHasWordsInEveryLanguage(SubmissionKind kind) {
        for (var language : PageLanguage.values()) {
            assertThat(KindQuestions.of(kind).questions())
                    .allSatisfy(question -> assertThat(Words.of(language).sayIfKnown(question.key()))
                            .as(question.key() + " in " + language)
                            .isPresent());
        }
    }

    private static Set<String> missing(SubmissionKind kind, KindQuestions asks) {
        var names = asks.questions().stream().map(Question::name).toList();
        var missing = new TreeSet<String>();
        for (var asked : REQUIREMENTS.of(kind)) {
            detailOf(asked.requirement()).filter(name -> !names.contains(name)).ifPresent(missing::add);
            if (needsDecision(asked.requirement().name()) && !asks.asksDecision()) {
                missing.add("the decision");
            }
            if (asked.requirement().name() == RequirementName.BILL_OF_COSTS && !asks.asksBill()) {
                missing.add("the bill");
            }
        }
        return missing;
    }

    private static Optional<String> detailOf(Requirement requirement) {
        return switch (requirement) {
            case AskedRequirement asked -> Optional.of(asked.question());
            case ToldRequirement told -> Optional.of(told.field());
            default ->
                requirement.name() == RequirementName.PASSPORT_COPY
                        ? Optional.of("passportWithPolice")
                        : requirement.name() == RequirementName.GRANTOR_NAMED
                                ? Optional.of("grantor")
                                : Optional.empty();
        };
    }

    private static boolean needsDecision(RequirementName name) {
        return List.of(RequirementName.DEADLINE, RequirementName.DECISION_NAMED, RequirementName.APPEAL_EXISTS)
                .contains(name);
    }

    private static RequirementsByKind requirements() {
        var law = LegalRegimesYaml.read(Path.of("config", "legal-regimes.yaml")).withCorrectionDays(14);
        var deadline = new DeadlineRequirement(new Deadlines(law, new WorkingDays(new JollydayHolidays())));
        var judge = new SignatureJudge(new SignaturePolicy(0.9, 0.1));
        return RequirementsYaml.read(Path.of("config", "requirements.yaml"), KnownRequirements.of(deadline, judge));
    }
}
