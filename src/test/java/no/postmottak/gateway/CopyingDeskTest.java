package no.postmottak.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import no.postmottak.reading.Content;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.Facts;
import no.postmottak.reading.FactsRecords;
import no.postmottak.reading.Hazards;
import no.postmottak.reading.MemoryVault;
import no.postmottak.reading.Readability;
import no.postmottak.reading.ReadingCopy;
import no.postmottak.reading.ReadingCopy.Conformance;
import no.postmottak.reading.Said;
import no.postmottak.reading.SignaturesSeen;
import no.postmottak.submission.Errand;
import no.postmottak.submission.Lease;
import no.postmottak.submission.Step;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionId;
import no.postmottak.submission.Submitted;
import org.junit.jupiter.api.Test;

/** Which copies are checked, and what is written down of it. */
final class CopyingDeskTest {

    private static final List<String> BROKEN = List.of("6.2.4.3");

    private final MemoryVault vault = new MemoryVault();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T10:00:00Z"));
    private final Clock clock = new Hands(now);

    @Test
    void aCopyMadeWhileReadingIsCheckedAndTheFactsSaySo() throws IOException {
        var submission = Submitted.appeal().bringing(2);
        var facts = new Recorded(withCopies(submission));

        carriedOut(desk(facts, Duration.ZERO), submission);

        assertThat(facts.copies()).extracting(ReadingCopy::conformance).containsOnly(Conformance.DEVIATES);
        assertThat(facts.copies()).extracting(ReadingCopy::brokenClauses).containsOnly(BROKEN);
    }

    @Test
    void aCopyThatWasCheckedIsNotCheckedAgain() throws IOException {
        var submission = Submitted.appeal().bringing(1);
        var facts = new Recorded(withCopies(submission));

        carriedOut(desk(facts, Duration.ZERO), submission);
        var again = desk(facts, Duration.ZERO).copy(visit(submission));

        assertThat(again.entries()).isEmpty();
    }

    @Test
    void whatIsNotCheckedInTimeStaysUnchecked() throws IOException {
        var submission = Submitted.appeal().bringing(4);
        var facts = new Recorded(withCopies(submission));

        carriedOut(desk(facts, Duration.ofSeconds(12)), submission);

        assertThat(facts.copies())
                .extracting(ReadingCopy::conformance)
                .containsExactly(
                        Conformance.DEVIATES, Conformance.DEVIATES, Conformance.NOT_CHECKED, Conformance.NOT_CHECKED);
    }

    private CopyingDesk desk(FactsRecords facts, Duration eachCheck) {
        var crew = new CopyingDesk.Crew((document, seen) -> seen, (document, copy) -> {
            now.updateAndGet(instant -> instant.plus(eachCheck));
            return copy.checkedAs(Conformance.DEVIATES, BROKEN);
        });
        return new CopyingDesk(crew, vault, facts, clock);
    }

    private static void carriedOut(CopyingDesk desk, Submission submission) {
        desk.copy(visit(submission)).entries().forEach(Runnable::run);
    }

    private static Visit visit(Submission submission) {
        return Visit.of(new Lease(new Errand(submission.id(), Step.COPY), 1, 1), Optional.of(submission));
    }

    private Facts withCopies(Submission submission) throws IOException {
        var kept = vault.keep(new ByteArrayInputStream(new byte[] {'%'}), 1);
        return new Facts(submission.documents().stream()
                .map(document -> new DocumentFacts(
                        document.id().value(),
                        Readability.READ,
                        new Content("application/pdf", List.of(), 1, 0, List.of()),
                        Said.nothing(),
                        SignaturesSeen.none(),
                        Optional.of(ReadingCopy.unchecked(kept, 1)),
                        Hazards.none()))
                .toList());
    }

    /** A clock that goes on only when it is told to. */
    private static final class Hands extends Clock {

        private final AtomicReference<Instant> now;

        private Hands(AtomicReference<Instant> now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return java.util.Objects.requireNonNull(now.get());
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }

    /** Facts of one submission, in memory. */
    private static final class Recorded implements FactsRecords {

        private Facts facts;

        private Recorded(Facts facts) {
            this.facts = facts;
        }

        private List<ReadingCopy> copies() {
            return facts.documents().stream()
                    .flatMap(seen -> seen.copy().stream())
                    .toList();
        }

        @Override
        public void record(SubmissionId submission, Facts seen) {
            facts = seen;
        }

        @Override
        public Optional<Facts> of(SubmissionId submission) {
            return Optional.of(facts);
        }

        @Override
        public void revise(SubmissionId submission, UnaryOperator<Facts> change) {
            facts = change.apply(facts);
        }
    }
}
