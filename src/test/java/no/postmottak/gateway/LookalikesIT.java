package no.postmottak.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import no.postmottak.admission.Finding;
import no.postmottak.likeness.Comparison;
import no.postmottak.likeness.TextPrint;
import no.postmottak.reading.Content;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.Facts;
import no.postmottak.reading.MemoryVault;
import no.postmottak.reading.PageFacts;
import no.postmottak.reading.PageText;
import no.postmottak.reading.Readability;
import no.postmottak.reading.Said;
import no.postmottak.reading.SignaturesSeen;
import no.postmottak.reading.adapter.PostgresFactsRecords;
import no.postmottak.store.adapter.SealedRows;
import no.postmottak.store.adapter.TestDatabase;
import no.postmottak.store.adapter.TestKeys;
import no.postmottak.submission.Document;
import no.postmottak.submission.Submission;
import no.postmottak.submission.Submitted;
import no.postmottak.submission.adapter.PostgresSubmissions;
import no.postmottak.vault.Kept;
import org.junit.jupiter.api.Test;

/** What officers are told of documents that look like others, looked up in the real database. */
final class LookalikesIT {

    private static final String LETTER = "Jeg klager på vedtaket fordi ektefellen min har fått fast stilling, og barna"
            + " våre går på skole her i kommunen. Vi ber om at saken blir sendt videre til nemnda dersom vedtaket ikke"
            + " blir gjort om av direktoratet. Kontrakten og lønnsslippene er lagt ved denne klagen.";
    private static final String ANOTHER =
            "Sønnen vår er alvorlig syk og får behandling ved sykehuset i byen, slik legen"
                    + " skriver i erklæringen som følger med. Reisen til ambassaden er farlig og tar flere dager gjennom et"
                    + " område der det er kamper, og ingen annen ambassade tar imot søknaden.";

    private final MemoryVault vault = new MemoryVault();
    private final SealedRows sealed = new SealedRows(TestKeys.shared());
    private final PostgresSubmissions submissions =
            new PostgresSubmissions(TestDatabase.shared().jdbi(), sealed);
    private final PostgresFactsRecords facts =
            new PostgresFactsRecords(TestDatabase.shared().jdbi(), sealed);
    private final Lookalikes lookalikes =
            new Lookalikes(submissions, facts, vault, new Comparison(Comparison.Thresholds.measured()));

    @Test
    void aLetterSentAgainIsToldWithTheReferenceAndTheDayOfTheFirst() {
        var first = sent("bytes " + UUID.randomUUID(), LETTER);
        var again = sent("bytes " + UUID.randomUUID(), LETTER.replace("ektefellen", "ektefe1len"));

        var told = told(again, first);

        assertThat(told).hasSize(1);
        assertThat(told.getFirst().evidence().code()).isEqualTo("SAME_TEXT");
        assertThat(told.getFirst().evidence().values())
                .isEqualTo(Map.of(
                        "document",
                        "1",
                        "other",
                        "1",
                        "reference",
                        first.reference().toString(),
                        "day",
                        "2026-11-20"));
    }

    @Test
    void theSameBytesAreToldEvenWhereNothingCouldBeRead() {
        var bytes = "bytes " + UUID.randomUUID();
        var first = sent(bytes, "");
        var again = sent(bytes, "");

        assertThat(codes(told(again, first))).containsExactly("SAME_BYTES");
    }

    @Test
    void anotherLetterIsNotTold() {
        var first = sent("bytes " + UUID.randomUUID(), LETTER);
        var next = sent("bytes " + UUID.randomUUID(), ANOTHER);

        assertThat(told(next, first)).isEmpty();
    }

    /** The same letter lies in the database all the time: only what is filed on the case is looked at. */
    @Test
    void whatLiesOnOtherCasesIsNotLookedAt() {
        var bytes = "bytes " + UUID.randomUUID();
        sent(bytes, LETTER);
        var again = sent(bytes, LETTER);

        assertThat(told(again)).isEmpty();
    }

    @Test
    void theSameFileTwiceInOneSubmissionIsTold() {
        var bytes = "bytes " + UUID.randomUUID();
        var both = sent(bytes, LETTER, bytes, LETTER);

        var told = told(both);

        assertThat(codes(told)).containsExactly("SAME_BYTES_IN_THIS");
        assertThat(told.getFirst().evidence().values()).isEqualTo(Map.of("document", "2", "other", "1"));
    }

    @Test
    void aTextThatIsGoneFromTheVaultHoldsNothingUp() {
        var first = sent("bytes " + UUID.randomUUID(), LETTER);
        var again = sent("bytes " + UUID.randomUUID(), LETTER);
        facts.of(first.id()).orElseThrow().documents().stream()
                .flatMap(DocumentFacts::madeInVault)
                .forEach(vault::remove);

        assertThat(told(again, first)).isEmpty();
    }

    private List<Finding> told(Submission submission, Submission... others) {
        var ids = List.of(others).stream().map(Submission::id).toList();
        return lookalikes.of(submission, facts.of(submission.id()).orElseThrow(), ids);
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(finding -> finding.evidence().code()).toList();
    }

    /** A submission of documents, given as bytes and text in turn, that was read. */
    private Submission sent(String... bytesAndTexts) {
        var drawn = Submitted.appeal().bringing(bytesAndTexts.length / 2);
        var documents = new ArrayList<Document>();
        var read = new ArrayList<DocumentFacts>();
        for (var document : drawn.documents()) {
            var at = 2 * (document.ordinal() - 1);
            var kept = kept(bytesAndTexts[at]);
            documents.add(new Document(
                    document.id(),
                    document.ordinal(),
                    document.name(),
                    document.declaredType(),
                    kept,
                    document.foundIn()));
            read.add(facts(document.id().value(), bytesAndTexts[at + 1]));
        }
        var submission = new Submission(
                drawn.id(), drawn.reference(), drawn.form(), drawn.arrival(), drawn.caller(), documents, drawn.state());
        submissions.enter(submission, Submitted.acknowledged(submission));
        facts.record(submission.id(), new Facts(read));
        return submission;
    }

    private DocumentFacts facts(UUID document, String text) {
        var page = new PageText(
                kept(text).key(), text.length(), PageText.Origin.WRITTEN, OptionalInt.empty(), TextPrint.of(text));
        var pages = List.of(new PageFacts(1, Optional.of(page), Optional.empty()));
        return new DocumentFacts(
                document,
                Readability.READ,
                new Content("application/pdf", pages, 1, 0, List.of()),
                Said.nothing(),
                SignaturesSeen.none());
    }

    private Kept kept(String bytes) {
        try {
            return vault.keep(new ByteArrayInputStream(bytes.getBytes(StandardCharsets.UTF_8)), 10_000);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
