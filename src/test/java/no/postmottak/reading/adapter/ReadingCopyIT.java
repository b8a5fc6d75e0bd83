package no.postmottak.reading.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.MemoryVault;
import no.postmottak.reading.ReadingCopy;
import no.postmottak.reading.worker.PdfA;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Has real workers make copies of documents of every kind, and holds them to what a copy may be. */
class ReadingCopyIT {

    private static final String[] LETTER = {
        "Klage på vedtak om oppholdstillatelse", "Jeg klager på vedtaket.", "Blåbærsyltetøy og ØÆÅ"
    };

    private static MemoryVault vault;
    private static WorkerPool pool;
    private static ForkedReader reader;
    private static ForkedDrawer drawer;

    @BeforeAll
    static void open() {
        var settings = ReadingSettings.defaults().with(1);
        vault = new MemoryVault();
        pool = Workers.open(settings);
        reader = new ForkedReader(pool, vault, settings);
        drawer = new ForkedDrawer(pool, vault, settings);
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    @Test
    void aTextPdfGetsACopyWithItsWordsAndNothingElseOfIt() throws IOException {
        var copy = copyOf(reader.read(Documents.of(Armed.pdf(LETTER))));

        assertIsSafe(copy, 2);
        assertThat(textOf(copy))
                .contains("Klage på vedtak om oppholdstillatelse")
                .contains("Blåbærsyltetøy og ØÆÅ");
    }

    @Test
    void aPhotoGetsACopyWithoutItsPlaceAndCamera() throws IOException {
        var copy = copyOf(reader.read(Documents.of(Armed.jpeg(Documents.scan(LETTER)))));

        assertIsSafe(copy, 1);
    }

    @Test
    void theSameDocumentGetsTheSameCopy() throws IOException {
        var document = Documents.of(Armed.pdf(LETTER));

        assertThat(copyOf(reader.read(document))).isEqualTo(copyOf(reader.read(document)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("no.postmottak.reading.adapter.Armed#officeDocuments")
    void officeDocumentsAreDrawn(String kind, byte[] document) throws IOException {
        needsOffice();
        var toRead = Documents.of(document);
        var seen = reader.read(toRead);

        var drawn = drawer.draw(toRead, seen);

        assertThat(seen.isUndrawn()).isTrue();
        assertThat(drawn.isUndrawn()).isFalse();
        assertThat(drawn.content().pages()).hasSize(drawn.content().pageCount());
        assertThat(drawn.content().pages().getFirst().text())
                .isEqualTo(seen.content().pages().getFirst().text());
        var copy = copyOf(drawn);
        assertIsSafe(copy, drawn.content().pageCount());
        assertThat(textOf(copy).replaceAll("\\s+", " "))
                .contains("Klage på vedtak")
                .contains("blåbærsyltetøy");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("no.postmottak.reading.adapter.Armed#plainDocuments")
    void plainTextAndMailAreDrawnWithoutAnOfficeProgram(String kind, byte[] document) throws IOException {
        var toRead = Documents.of(document);

        var drawn = drawer.draw(toRead, reader.read(toRead));

        var copy = copyOf(drawn);
        assertIsSafe(copy, drawn.content().pageCount());
        assertThat(textOf(copy).replaceAll("\\s+", " "))
                .contains("Klage på vedtak")
                .contains("blåbærsyltetøy");
    }

    @Test
    void aLongLetterFillsAsManyPagesAsItNeeds() throws IOException {
        var toRead = Documents.plainText("Jeg klager på vedtaket, og dette er hvorfor.\n".repeat(120));

        var drawn = drawer.draw(toRead, reader.read(toRead));

        assertThat(drawn.content().pageCount()).isBetween(2, 5);
        assertIsSafe(copyOf(drawn), drawn.content().pageCount());
    }

    @Test
    void nothingOutsideIsEverFetched() throws IOException {
        needsOffice();
        try (var listener = new Listener()) {
            for (var document : Armed.thatCallHome(listener.port())) {
                var toRead = Documents.of(document);
                var drawn = drawer.draw(toRead, reader.read(toRead));
                assertThat(drawn.copy()).isPresent();
            }

            assertThat(listener.callers()).isZero();
        }
    }

    @Test
    void theListenerHearsThoseWhoDoCall() throws IOException {
        try (var listener = new Listener()) {
            new java.net.Socket(java.net.InetAddress.getLoopbackAddress(), listener.port()).close();

            assertThat(listener.callers()).isOne();
        }
    }

    private static void needsOffice() {
        assumeTrue(
                Files.exists(Path.of("/usr/lib/libreoffice/program/soffice.bin")),
                "SKIPPED: LibreOffice is not installed");
        assumeTrue(pool.level() == SandboxLevel.BWRAP, "SKIPPED: bubblewrap does not work on this machine");
    }

    private static void assertIsSafe(byte[] copy, int pages) throws IOException {
        assertThat(PdfA.clausesBrokenBy(copy)).isEmpty();
        assertThat(Bowels.of(copy)).doesNotContain(Armed.CANARIES);
        assertThat(Bowels.of(copy))
                .doesNotContain(List.of("/JavaScript", "/Launch", "/EmbeddedFile", "/URI", "/Annots"));
        try (var pdf = Loader.loadPDF(copy)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(pages);
        }
    }

    private static byte[] copyOf(DocumentFacts facts) throws IOException {
        var copy = facts.copy().orElseThrow();
        assertThat(copy.conformance()).isEqualTo(ReadingCopy.Conformance.NOT_CHECKED);
        try (var bytes = vault.fetch(copy.file().key())) {
            return bytes.readAllBytes();
        }
    }

    private static String textOf(byte[] copy) throws IOException {
        try (var pdf = Loader.loadPDF(copy)) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
