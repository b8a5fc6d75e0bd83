package no.postmottak.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.postmottak.casefile.PersonId;
import no.postmottak.vault.TooLarge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingIT {

    private static final SubmissionForm FORM = Submitted.appeal().form();
    private static final Caller AMINA = new Caller(Optional.of(new PersonId("91917912345")));

    private final Optional<IdempotencyKey> key =
            IdempotencyKey.parse(Caller.ANONYMOUS, UUID.randomUUID().toString());

    @TempDir
    Path folder;

    private Counter counter;

    @BeforeEach
    void open() {
        counter = new Counter(folder);
    }

    @Test
    void whatIsKeptIsInTheVaultAndTheDatabaseAndAcknowledged() throws IOException {
        var intake = intakeOf("the letter", "an enclosure");

        var told = counter.keeping.keep(intake, FORM, Caller.ANONYMOUS, Optional.empty());

        var kept = counter.submissions.byReference(told.reference()).orElseThrow();
        assertThat(kept.documents()).hasSize(2).isEqualTo(intake.documents());
        assertThat(told.documents())
                .extracting(Acknowledgement.Kept::sha256)
                .containsExactlyElementsOf(kept.documents().stream()
                        .map(document -> document.kept().sha256().hex())
                        .toList());
        assertThat(counter.vault.fetch(kept.documents().getFirst().kept().key()).readAllBytes())
                .isEqualTo(bytes("the letter"));
        assertThat(counter.submissions.acknowledgementOf(kept.id())).isEqualTo(told);
    }

    @Test
    void theSameKeyWithTheSameBytesGetsTheSameAcknowledgement() throws IOException {
        var first = keep("the letter");
        var objects = counter.objects();
        var rows = counter.rows();

        var second = keep("the letter");

        assertThat(second).isEqualTo(first);
        assertThat(counter.objects()).isEqualTo(objects);
        assertThat(counter.rows()).isEqualTo(rows);
    }

    @Test
    void theSameKeyWithOtherBytesIsRefusedAndLeavesNothing() throws IOException {
        var first = keep("the letter");
        var objects = counter.objects();
        var rows = counter.rows();

        assertThatThrownBy(() -> keep("another letter")).isInstanceOf(KeyReused.class);

        assertThat(counter.objects()).isEqualTo(objects);
        assertThat(counter.rows()).isEqualTo(rows);
        assertThat(keep("the letter")).isEqualTo(first);
    }

    @Test
    void theSameKeyWithOtherWordsIsRefusedToo() throws IOException {
        keep("the letter");
        var otherWords = Submitted.appeal().with("190000000202").form();
        var intake = intakeOf("the letter");

        assertThatThrownBy(() -> counter.keeping.keep(intake, otherWords, Caller.ANONYMOUS, key))
                .isInstanceOf(KeyReused.class);
    }

    @Test
    void theSameWordsAsAKeyOfSomebodyElseAreAnotherKey() throws IOException {
        var first = keep("the letter");
        var same = IdempotencyKey.parse(AMINA, key.orElseThrow().key());

        var other = counter.keeping.keep(intakeOf("another letter"), FORM, AMINA, same);

        assertThat(other.reference()).isNotEqualTo(first.reference());
        assertThat(other.receiptCode()).isNotEqualTo(first.receiptCode());
    }

    @Test
    void withoutAKeyTheSameBytesAreTwoSendings() throws IOException {
        var first = counter.keeping.keep(intakeOf("the letter"), FORM, Caller.ANONYMOUS, Optional.empty());
        var second = counter.keeping.keep(intakeOf("the letter"), FORM, Caller.ANONYMOUS, Optional.empty());

        assertThat(second.reference()).isNotEqualTo(first.reference());
        assertThat(counter.objects()).isEqualTo(2);
    }

    @Test
    void manyAtTheSameTimeWithOneKeyAreOneSending() throws Exception {
        var before = counter.rows();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var sendings = IntStream.range(0, 12)
                    .mapToObj(each -> crowd.submit(() -> keep("the letter")))
                    .toList();
            var told = new java.util.HashSet<Acknowledgement>();
            for (var sending : sendings) {
                told.add(sending.get());
            }

            assertThat(told).hasSize(1);
        }
        assertThat(counter.objects()).isEqualTo(1);
        // one submission has three errands from the start: to be read, searched for malware, and acknowledged
        assertThat(counter.rows())
                .containsExactly(
                        before.get(0) + 1, before.get(1) + 1, before.get(2) + 1, before.get(3) + 3, before.get(4) + 1);
    }

    @Test
    void theLimitsAreHeldToTheByte() throws IOException {
        var full = intakeOf("x".repeat(1_000), "y".repeat(500));

        assertThatThrownBy(() -> add(full, "z"))
                .isInstanceOfSatisfying(
                        TooLarge.class, refused -> assertThat(refused.atMost()).isZero());
        assertThatThrownBy(() -> intakeOf("x".repeat(1_001)))
                .isInstanceOfSatisfying(
                        TooLarge.class, refused -> assertThat(refused.atMost()).isEqualTo(1_000));
        assertThat(full.documents()).hasSize(2);
    }

    @Test
    void oneDocumentTooManyIsRefused() throws IOException {
        var full = intakeOf("one", "two", "three");

        assertThatThrownBy(() -> add(full, "four"))
                .isInstanceOfSatisfying(
                        TooManyDocuments.class,
                        refused -> assertThat(refused.limit()).isEqualTo(3));
        assertThat(counter.objects()).isEqualTo(3);
    }

    @Test
    void aSendingThatIsAbandonedLeavesNothing() throws IOException {
        var rows = counter.rows();
        var intake = intakeOf("one", "two");
        assertThat(counter.objects()).isEqualTo(2);

        intake.abandon();

        assertThat(counter.objects()).isZero();
        assertThat(counter.rows()).isEqualTo(rows);
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() throws IOException {
        var rows = counter.rows();
        var intake = intakeOf("one");

        assertThatThrownBy(() -> intake.add("letter.pdf", "application/pdf", breakingOffAfter("half of it")))
                .hasMessage("the line is cut");
        assertThat(counter.objects()).isEqualTo(1);
        intake.abandon();

        assertThat(counter.objects()).isZero();
        assertThat(counter.rows()).isEqualTo(rows);
    }

    @Test
    void aCommitThatFailsEntersNothingAndTheSweepTakesWhatNobodyWants() throws IOException {
        var rows = counter.rows();
        counter.breaksBeforeTheCommit.set(true);

        assertThatThrownBy(() -> keep("the letter")).hasMessage("the line is cut");

        assertThat(counter.rows()).isEqualTo(rows);
        assertThat(counter.vault.sweep(Instant.parse("2999-01-01T00:00:00Z"), wanted -> false))
                .isEqualTo(1);
        assertThat(counter.objects()).isZero();
    }

    @Test
    void aKeyWhoseSendingFailedCanBeUsedAgain() throws IOException {
        counter.breaksBeforeTheCommit.set(true);
        assertThatThrownBy(() -> keep("the letter")).hasMessage("the line is cut");

        var told = keep("another letter");

        assertThat(counter.submissions.byReference(told.reference())).isPresent();
    }

    private Acknowledgement keep(String letter) throws IOException {
        return counter.keeping.keep(intakeOf(letter), FORM, Caller.ANONYMOUS, key);
    }

    private Intake intakeOf(String... letters) throws IOException {
        var intake = counter.open();
        for (var letter : letters) {
            add(intake, letter);
        }
        return intake;
    }

    private static void add(Intake intake, String letter) throws IOException {
        intake.add("letter.pdf", "application/pdf", new ByteArrayInputStream(bytes(letter)));
    }

    /** Gives a few bytes, and then breaks. */
    private static InputStream breakingOffAfter(String start) {
        return new FilterInputStream(new ByteArrayInputStream(bytes(start))) {
            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                var read = super.read(into, from, most);
                if (read < 0) {
                    throw new IOException("the line is cut");
                }
                return read;
            }
        };
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
