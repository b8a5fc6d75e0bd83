package no.postmottak.reading.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.MemoryVault;
import no.postmottak.reading.Readability;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a recognition that hangs: what has words of its own is read all the same, by workers nobody else keeps busy. */
class RecognitionApartIT {

    private static final ReadingSettings SETTINGS = ReadingSettings.defaults().with(1);
    private static final byte[] LETTER = Documents.textPdf("Jeg klager på vedtaket om avslag på søknaden min.");

    private final MemoryVault vault = new MemoryVault();

    @TempDir
    private Path folder = Path.of("");

    private WaitingTesseract tesseract;

    @BeforeEach
    void setUp() throws IOException {
        tesseract = new WaitingTesseract(folder, SETTINGS);
    }

    @Test
    void aTextPdfIsReadWhileAScanIsStuck() throws Exception {
        try (var reading = new WorkerPool(tesseract, SETTINGS);
                var recognising = new WorkerPool(tesseract, SETTINGS)) {
            var reader = new ForkedReader(reading, recognising, vault, SETTINGS);
            var scan = stuck(reader);

            var letter = reading(reader, LETTER).get(30, TimeUnit.SECONDS);

            assertThat(letter.readability()).isEqualTo(Readability.READ);
            assertThat(scan).isNotDone();
            tesseract.release();
            assertThat(scan.get(30, TimeUnit.SECONDS).isToBeRecognised()).isFalse();
        }
    }

    /** The control: if both were done by the same workers, the letter would wait. */
    @Test
    void withWorkersInCommonItWouldWait() throws Exception {
        try (var pool = new WorkerPool(tesseract, SETTINGS)) {
            var reader = new ForkedReader(pool, vault, SETTINGS);
            var scan = stuck(reader);
            var letter = reading(reader, LETTER);

            assertThatThrownBy(() -> letter.get(3, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);

            tesseract.release();
            assertThat(letter.get(30, TimeUnit.SECONDS).readability()).isEqualTo(Readability.READ);
            assertThat(scan).succeedsWithin(java.time.Duration.ofSeconds(30));
        }
    }

    private CompletableFuture<DocumentFacts> stuck(ForkedReader reader) {
        var scan = reading(reader, Documents.scannedPdf(Documents.scan("Jeg klager på vedtaket")));
        tesseract.awaitWork();
        return scan;
    }

    private static CompletableFuture<DocumentFacts> reading(ForkedReader reader, byte[] document) {
        return CompletableFuture.supplyAsync(
                () -> reader.read(Documents.of(document)),
                task -> Thread.ofVirtual().start(task));
    }
}
