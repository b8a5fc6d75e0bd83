package no.postmottak.reading.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import no.postmottak.reading.MemoryVault;
import no.postmottak.reading.ReadingCopy;
import no.postmottak.reading.ReadingCopy.Conformance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has real workers check copies: good ones, and the same ones after something was broken on purpose. */
class ForkedCopyInspectorIT {

    private static final Logger LOG = LoggerFactory.getLogger(ForkedCopyInspectorIT.class);

    private static MemoryVault vault;
    private static WorkerPool pool;
    private static ForkedReader reader;
    private static ForkedDrawer drawer;
    private static ForkedCopyInspector inspector;

    @BeforeAll
    static void open() {
        var settings = ReadingSettings.defaults().with(1);
        vault = new MemoryVault();
        pool = Workers.open(settings);
        reader = new ForkedReader(pool, vault, settings);
        drawer = new ForkedDrawer(pool, vault, settings);
        inspector = new ForkedCopyInspector(pool, vault, settings);
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    @Test
    void theCopyOfADocumentThatWasReadConforms() {
        var copy = copyOfALetter();

        var checked = inspector.inspect(UUID.randomUUID(), copy);

        assertThat(copy.conformance()).isEqualTo(Conformance.NOT_CHECKED);
        assertThat(checked).isEqualTo(copy.checkedAs(Conformance.CONFORMS, java.util.List.of()));
    }

    @Test
    void theCopyOfADocumentThatWasDrawnConforms() {
        var letter = Documents.plainText("Jeg klager på vedtaket.\n".repeat(150));
        var copy = drawer.draw(letter, reader.read(letter)).copy().orElseThrow();

        assertThat(inspector.inspect(UUID.randomUUID(), copy).conformance()).isEqualTo(Conformance.CONFORMS);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/OutputIntents, /OutputIntentz, 6.2",
        "<pdfaid:part>2, <pdfaid:part>1, 6.6.4",
        "/Metadata, /Metadatb, 6.6.2.1"
    })
    void aCopyBrokenOnPurposeDeviatesAndSaysWhere(String good, String bad, String clause) throws IOException {
        var broken = kept(replaced(bytes(copyOfALetter()), good, bad));

        var checked = inspector.inspect(UUID.randomUUID(), broken);

        assertThat(checked.conformance()).isEqualTo(Conformance.DEVIATES);
        assertThat(checked.brokenClauses()).anyMatch(each -> each.startsWith(clause));
    }

    @Test
    void whatIsNoPdfDeviatesAndBreaksNoClauseOfIts() throws IOException {
        var noise = new byte[5_000];
        Arrays.fill(noise, (byte) '%');

        var checked = inspector.inspect(UUID.randomUUID(), kept(noise));

        assertThat(checked.conformance()).isEqualTo(Conformance.DEVIATES);
        assertThat(checked.brokenClauses()).isEmpty();
    }

    /** The figures of docs/performance.md: what the first check of a worker costs, and what the next ones do. */
    @Test
    void aWorkerStaysSmallAndChecksQuickly() {
        var copy = copyOfALetter();
        var settings = ReadingSettings.defaults().with(1);
        try (var fresh = Workers.open(settings)) {
            new ForkedReader(fresh, vault, settings).read(Documents.of(Documents.textPdf("Klage")));
            var checks = new ForkedCopyInspector(fresh, vault, settings);
            var before = residentMegabytes(fresh);
            var first = millisFor(checks, copy, 1);
            var next = millisFor(checks, copy, 20);
            var after = residentMegabytes(fresh);

            LOG.info("first check {} ms, the next 20 in {} ms, resident {} then {} MB", first, next, before, after);
            assertThat(after).isLessThan(512);
        }
    }

    private static long millisFor(ForkedCopyInspector checks, ReadingCopy copy, int times) {
        var begun = System.nanoTime();
        for (var i = 0; i < times; i++) {
            assertThat(checks.inspect(UUID.randomUUID(), copy).isChecked()).isTrue();
        }
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private static long residentMegabytes(WorkerPool workers) {
        return workers.alive().stream()
                        .map(WorkerProcess::handle)
                        .flatMap(handle -> Stream.concat(Stream.of(handle), handle.descendants()))
                        .mapToLong(ForkedCopyInspectorIT::residentKilobytes)
                        .sum()
                / 1024;
    }

    private static long residentKilobytes(ProcessHandle process) {
        try (var lines =
                java.nio.file.Files.lines(java.nio.file.Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .sum();
        } catch (IOException gone) {
            return 0;
        }
    }

    private static ReadingCopy copyOfALetter() {
        return reader.read(Documents.of(Documents.textPdf("Klage på vedtak", "Jeg klager på vedtaket.")))
                .copy()
                .orElseThrow();
    }

    private static byte[] bytes(ReadingCopy copy) throws IOException {
        try (var bytes = vault.fetch(copy.file().key())) {
            return bytes.readAllBytes();
        }
    }

    private static ReadingCopy kept(byte[] bytes) throws IOException {
        return ReadingCopy.unchecked(vault.keep(new ByteArrayInputStream(bytes), bytes.length), 1);
    }

    private static byte[] replaced(byte[] pdf, String good, String bad) {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(text).contains(good);
        return text.replace(good, bad).getBytes(StandardCharsets.ISO_8859_1);
    }
}
