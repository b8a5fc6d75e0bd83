package no.postmottak.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import no.postmottak.reading.Content;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.Facts;
import no.postmottak.reading.Readability;
import no.postmottak.reading.Said;
import no.postmottak.reading.SignaturesSeen;
import no.postmottak.signature.PageQuality;
import no.postmottak.signature.PageQuality.Flaw;
import no.postmottak.signature.SignatureTraces;
import no.postmottak.submission.Submitted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures that are hard to read are a question to a person and a hint to the sender, never a shortfall. */
class ReadableRequirementTest {

    @ParameterizedTest
    @EnumSource(Flaw.class)
    void noFlawOfAPictureIsEverAShortfall(Flaw flaw) {
        for (var readability : List.of(Readability.READ, Readability.READ_IN_PART, Readability.WITHOUT_TEXT)) {
            assertThat(answer(readability, List.of(Set.of(flaw))).outcome()).isNotEqualTo(Outcome.NOT_MET);
        }
    }

    @ParameterizedTest
    @EnumSource(Flaw.class)
    void whatABetterPictureWouldPutRightIsTold(Flaw flaw) {
        var answer = answer(Readability.READ, List.of(Set.of(flaw)));

        if (flaw.callsForAnotherPicture()) {
            assertThat(answer)
                    .isEqualTo(new Requirement.Answer(
                            Outcome.UNSURE, Evidence.of("PAGES_HARD_TO_READ", "flaws", flaw.name())));
        } else {
            assertThat(answer).isEqualTo(Requirement.Answer.met("ALL_READ"));
        }
    }

    @Test
    void eachFlawIsToldOnceForAllPages() {
        var answer = answer(Readability.READ, List.of(Set.of(Flaw.CUT), Set.of(Flaw.BLUR, Flaw.CUT), Set.of()));

        assertThat(answer.evidence().values()).containsEntry("flaws", "BLUR,CUT");
    }

    @Test
    void theBlankBackOfALetterIsNoFlaw() {
        assertThat(answer(Readability.READ, List.of(Set.of(), Set.of(Flaw.BLANK))))
                .isEqualTo(Requirement.Answer.met("ALL_READ"));
    }

    @Test
    void whoSendsTheWrongSideIsToldThatItIsBlank() {
        var answer = answer(Readability.WITHOUT_TEXT, List.of(Set.of(Flaw.BLANK)));

        assertThat(answer.outcome()).isEqualTo(Outcome.UNSURE);
        assertThat(answer.evidence()).isEqualTo(Evidence.of("PAGES_HARD_TO_READ", "flaws", "BLANK"));
    }

    @Test
    void aPhotoOfSomethingElseIsNotCalledBlank() {
        var answer = answer(Readability.WITHOUT_TEXT, List.of(Set.of()));

        assertThat(answer.evidence()).isEqualTo(Evidence.of("SOME_NOT_READ", "why", "WITHOUT_TEXT"));
    }

    private static Requirement.Answer answer(Readability readability, List<Set<Flaw>> pages) {
        var submission = Submitted.appeal().bringing(1);
        var id = submission.documents().getFirst().id().value();
        var qualities = IntStream.range(0, pages.size())
                .mapToObj(i -> new PageQuality(i + 1, pages.get(i)))
                .toList();
        var traces = new SignatureTraces(List.of(), qualities, SignatureTraces.Extent.EVERY_PAGE);
        var facts = new DocumentFacts(
                id,
                readability,
                new Content("image/jpeg", List.of(), pages.size(), 0, List.of()),
                Said.nothing(),
                new SignaturesSeen(traces, List.of()));
        var dossier = new Dossier(submission, new Facts(List.of(facts)), Optional.empty());
        return new ReadableRequirement().holdAgainst(dossier);
    }
}
