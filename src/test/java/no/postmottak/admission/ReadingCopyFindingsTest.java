package no.postmottak.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.postmottak.reading.Content;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.Facts;
import no.postmottak.reading.Hazards;
import no.postmottak.reading.Readability;
import no.postmottak.reading.ReadingCopy;
import no.postmottak.reading.ReadingCopy.Conformance;
import no.postmottak.reading.Said;
import no.postmottak.reading.SignaturesSeen;
import no.postmottak.submission.Submission;
import no.postmottak.submission.Submitted;
import no.postmottak.vault.Kept;
import no.postmottak.vault.Sha256;
import no.postmottak.vault.VaultKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What officers are told of copies to read. */
final class ReadingCopyFindingsTest {

    private static final ReadingCopy COPY =
            ReadingCopy.unchecked(new Kept(VaultKey.draw(new SecureRandom()), 1, Sha256.of(new byte[32])), 1);

    private final Submission submission = Submitted.appeal().bringing(1);

    @Test
    void aCopyThatIsNoPdfAIsToldWithTheClausesItBreaks() {
        var told = told(COPY.checkedAs(Conformance.DEVIATES, List.of("6.2.4.3", "6.7.11")));

        assertThat(told).singleElement().satisfies(finding -> {
            assertThat(finding.requirement()).isEqualTo(RequirementName.READING_COPY);
            assertThat(finding.outcome()).isEqualTo(Outcome.NOT_MET);
            assertThat(finding.evidence())
                    .isEqualTo(new Evidence("COPY_NOT_PDF_A", Map.of("document", "1", "clauses", "6.2.4.3, 6.7.11")));
        });
    }

    @Test
    void aCopyThatIsNoWholePdfIsTold() {
        assertThat(told(COPY.checkedAs(Conformance.DEVIATES, List.of())))
                .extracting(Finding::evidence)
                .containsExactly(Evidence.of("COPY_BROKEN", "document", "1"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Conformance.class,
            names = {"CONFORMS", "NOT_CHECKED"})
    void ofOtherCopiesThereIsNothingToTell(Conformance conformance) {
        assertThat(told(COPY.checkedAs(conformance, List.of()))).isEmpty();
    }

    private List<Finding> told(ReadingCopy copy) {
        var facts = new DocumentFacts(
                submission.documents().getFirst().id().value(),
                Readability.READ,
                new Content("application/pdf", List.of(), 1, 0, List.of()),
                Said.nothing(),
                SignaturesSeen.none(),
                Optional.of(copy),
                Hazards.none());
        return ReadingCopyFindings.of(submission, new Facts(List.of(facts)));
    }
}
