package no.postmottak.reading.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import no.postmottak.casefile.DufNumber;
import no.postmottak.reading.DocumentToRead;
import no.postmottak.reading.DufMention;
import no.postmottak.reading.Language;
import no.postmottak.reading.MemoryVault;
import no.postmottak.reading.PageText;
import no.postmottak.reading.Readability;
import no.postmottak.reading.adapter.ReadingSettings.Crew;
import no.postmottak.reading.adapter.ReadingSettings.Patience;
import no.postmottak.reading.adapter.ReadingSettings.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads with real worker processes, friendly documents and hostile ones. */
class ForkedReaderIT {

    private static final ReadingSettings SETTINGS = new ReadingSettings(
            Sandbox.PREFERRED,
            new Crew(1, 512, 50),
            1,
            new Patience(15, 120),
            ReadingSettings.defaults().limits(),
            Path.of("no-anchors"));
    private static final DufNumber NUMBER = new DufNumber("190000000108");
    private static final String[] LETTER = {
        "Klage på vedtak",
        "Mitt DUF-nummer er 1900 000001 08.",
        "Jeg klager på vedtaket som jeg fikk forrige uke. Jeg mener at det er feil,",
        "fordi dere ikke har sett på hva som skjedde med familien min.",
        "Jeg ber om at saken blir vurdert på nytt.",
        "Med vennlig hilsen"
    };

    private static MemoryVault vault;
    private static WorkerPool pool;
    private static ForkedReader reader;

    @BeforeAll
    static void open() {
        vault = new MemoryVault();
        pool = Workers.open(SETTINGS);
        reader = new ForkedReader(pool, vault, SETTINGS);
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    @Test
    void aTextPdfIsReadWithItsNumberLanguageAndPicture() throws IOException {
        var facts = reader.read(Documents.of(Documents.textPdf(LETTER)));

        assertThat(facts.readability()).isEqualTo(Readability.READ);
        assertThat(facts.content().mediaType()).isEqualTo("application/pdf");
        assertThat(facts.said().language().language()).isEqualTo(Language.NORWEGIAN_BOKMAL);
        assertThat(facts.said().dufNumbers()).containsExactly(new DufMention(NUMBER, true, 1));

        var page = facts.content().pages().getFirst();
        assertThat(page.text().orElseThrow().origin()).isEqualTo(PageText.Origin.WRITTEN);
        assertThat(textOf(page.text().orElseThrow())).contains("Med vennlig hilsen");
        assertThat(vault.fetch(page.image().orElseThrow().key()).readNBytes(2)).containsExactly(0xFF, 0xD8);
    }

    @Test
    void aScannedPageIsRecognisedAndItsNumberFound() {
        assumeTrue(Files.exists(Path.of("/usr/bin/tesseract")), "SKIPPED: tesseract is not installed");

        var facts = reader.read(Documents.of(Documents.scannedPdf(Documents.scan(LETTER))));

        assertThat(facts.readability()).isEqualTo(Readability.READ);
        assertThat(facts.content().pages().getFirst().text().orElseThrow().origin())
                .isEqualTo(PageText.Origin.RECOGNISED);
        assertThat(facts.said().dufNumbers()).containsExactly(new DufMention(NUMBER, true, 1));
        assertThat(facts.said().language().language()).isEqualTo(Language.NORWEGIAN_BOKMAL);
    }

    @Test
    void whatMustBeRecognisedIsLeftWithAllThatIsKnownOfIt() {
        assumeTrue(Files.exists(Path.of("/usr/bin/tesseract")), "SKIPPED: tesseract is not installed");
        var first = reader.beforeRecognition();

        var scan = first.read(Documents.of(Documents.scannedPdf(Documents.scan(LETTER), Documents.scan(LETTER))));
        var photo = first.read(Documents.of(Documents.png(Documents.scan(LETTER))));
        var letter = first.read(Documents.of(Documents.textPdf(LETTER)));

        assertThat(scan.readability()).isEqualTo(Readability.TO_BE_RECOGNISED);
        assertThat(scan.content().mediaType()).isEqualTo("application/pdf");
        assertThat(scan.content().pageCount()).isEqualTo(2);
        assertThat(scan.madeInVault()).isEmpty();
        assertThat(photo.readability()).isEqualTo(Readability.TO_BE_RECOGNISED);
        assertThat(photo.content().mediaType()).isEqualTo("image/png");
        assertThat(letter.readability()).isEqualTo(Readability.READ);
    }

    @Test
    void aBlankPageIsNoReasonToBeRecognised() {
        var blank = reader.beforeRecognition().read(Documents.of(Documents.scannedPdf(Documents.scan())));

        assertThat(blank.readability()).isEqualTo(Readability.WITHOUT_TEXT);
    }

    @Test
    void aScanThatLiesUpsideDownIsTurned() {
        assumeTrue(Files.exists(Path.of("/usr/bin/tesseract")), "SKIPPED: tesseract is not installed");

        var upsideDown = UpsideDown.of(Documents.scan(LETTER));
        var facts = reader.read(Documents.of(Documents.png(upsideDown)));

        assertThat(facts.said().dufNumbers()).extracting(DufMention::number).containsExactly(NUMBER);
    }

    @Test
    void aFileOfNoKnownKindIsSaidToBeUnknown() {
        var noise = new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};

        assertThat(reader.read(Documents.of(noise)).readability()).isEqualTo(Readability.UNKNOWN_TYPE);
    }

    @Test
    void anEmptyFileHasNoText() {
        assertThat(reader.read(Documents.of(new byte[0])).readability()).isEqualTo(Readability.WITHOUT_TEXT);
    }

    @Test
    void whatIsTooLargeIsNotEvenOpened() {
        var document = new DocumentToRead(UUID.randomUUID(), 1_000_001, () -> {
            throw new IllegalStateException("opened");
        });

        assertThat(reader.read(document).readability()).isEqualTo(Readability.TOO_LARGE);
    }

    @Test
    void aDocumentThatNeverEndsIsGivenUpAndTheNextOneRead() {
        assertThat(reader.read(Documents.of(Documents.pdfThatNeverEnds())).readability())
                .isIn(Readability.TIMED_OUT, Readability.BROKEN);

        assertTheNextIsRead();
    }

    @Test
    void aDocumentThatEatsAllMemoryIsGivenUpAndTheNextOneRead() {
        var settings = new ReadingSettings(
                SETTINGS.sandbox(),
                SETTINGS.workers(),
                10,
                SETTINGS.patience(),
                SETTINGS.limits(),
                SETTINGS.trustAnchors());
        var patient = new ForkedReader(pool, vault, settings);

        assertThat(patient.read(Documents.of(Documents.pdfThatEatsMemory())).readability())
                .isIn(Readability.BROKEN, Readability.TIMED_OUT, Readability.WITHOUT_TEXT, Readability.READ_IN_PART);

        assertTheNextIsRead();
    }

    @Test
    void aWorkerKilledFromOutsideIsReplaced() {
        assertTheNextIsRead();
        pool.alive().forEach(worker -> worker.handle().destroyForcibly());

        assertTheNextIsRead();
    }

    private static void assertTheNextIsRead() {
        var facts = reader.read(Documents.plainText("DUF-nummer 190000000108"));

        assertThat(facts.readability()).isEqualTo(Readability.READ);
        assertThat(facts.said().dufNumbers()).isEqualTo(List.of(new DufMention(NUMBER, true, 1)));
    }

    private static String textOf(PageText text) throws IOException {
        return new String(vault.fetch(text.key()).readAllBytes(), StandardCharsets.UTF_8);
    }
}
