package no.postmottak.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.submission.Document;
import no.postmottak.submission.Submission;
import no.postmottak.submission.Submitted;
import org.junit.jupiter.api.Test;

/** Which document is recognised next, and what is then known of it. */
class RecognitionRoundTest {

    private final MemoryVault vault = new MemoryVault();
    private final List<UUID> recognised = new ArrayList<>();

    @Test
    void oneDocumentAtATimeInTheOrderTheyWereSent() {
        var submission = Submitted.appeal().bringing(3);
        var known = new Facts(List.of(
                seen(submission.documents().get(2), Readability.TO_BE_RECOGNISED),
                seen(submission.documents().get(0), Readability.READ),
                seen(submission.documents().get(1), Readability.TO_BE_RECOGNISED)));
        var round = new RecognitionRound(this::read, vault, submission);

        var first = known.with(round.next(known).orElseThrow());
        var second = first.with(round.next(first).orElseThrow());

        assertThat(recognised)
                .containsExactly(
                        submission.documents().get(1).id().value(),
                        submission.documents().get(2).id().value());
        assertThat(first.areToBeRecognised()).isTrue();
        assertThat(second.areToBeRecognised()).isFalse();
        assertThat(round.next(second)).isEmpty();
    }

    @Test
    void aFileInsideThatBecameNoDocumentMakesItReadInPart() {
        var submission = Submitted.appeal().bringing(1);
        var document = submission.documents().getFirst();
        var strange = new Attachment("x", "", keptAs("cd"));
        var own = new Attachment("y", "", document.kept());

        assertThat(next(submission, own).readability()).isEqualTo(Readability.READ);
        assertThat(next(submission, strange).readability()).isEqualTo(Readability.READ_IN_PART);
        assertThat(next(submission, strange).content().takenOut()).containsExactly(strange);
    }

    private DocumentFacts next(Submission submission, Attachment inside) {
        var seen = seen(submission.documents().getFirst(), Readability.TO_BE_RECOGNISED);
        var with = new DocumentFacts(
                seen.document(),
                seen.readability(),
                new Content("application/pdf", List.of(), 1, 1, List.of(inside)),
                seen.said(),
                seen.signatures());
        return new RecognitionRound(this::read, vault, submission)
                .next(new Facts(List.of(with)))
                .orElseThrow();
    }

    private DocumentFacts read(DocumentToRead document, DocumentFacts seen) {
        recognised.add(document.id());
        return seen.recognisedAs(new DocumentFacts(
                document.id(),
                Readability.READ,
                new Content(
                        "application/pdf",
                        List.of(new PageFacts(1, Optional.empty(), Optional.empty())),
                        1,
                        0,
                        List.of()),
                Said.nothing(),
                SignaturesSeen.none()));
    }

    private static DocumentFacts seen(Document document, Readability readability) {
        return DocumentFacts.unread(document.id().value(), readability, "application/pdf");
    }

    private static no.postmottak.vault.Kept keptAs(String digits) {
        return new no.postmottak.vault.Kept(
                new no.postmottak.vault.VaultKey(digits.repeat(16)),
                1,
                new no.postmottak.vault.Sha256(digits.repeat(32)));
    }
}
