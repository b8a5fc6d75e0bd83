package no.postmottak.reading.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.postmottak.casefile.PersonId;
import no.postmottak.reading.Attachment;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.MemoryVault;
import no.postmottak.reading.Readability;
import no.postmottak.reading.ReadingRound;
import no.postmottak.submission.Caller;
import no.postmottak.submission.Document;
import no.postmottak.submission.DocumentId;
import no.postmottak.submission.Submission;
import no.postmottak.submission.Submitted;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Files inside files come out of real workers byte for byte, and are read in their turn. */
class FilesInsideIT {

    private static final byte[] LETTER = Documents.textPdf(
            "Klage på vedtak", "Mitt DUF-nummer er 1900 000001 08.", "Jeg klager på vedtaket fra UDI.");

    private static final Caller LAWYER = new Caller(Optional.of(new PersonId("02917931081")), true);

    private static MemoryVault vault;
    private static WorkerPool pool;
    private static ForkedReader reader;

    @BeforeAll
    static void open() {
        vault = new MemoryVault();
        pool = Workers.open(ReadingSettings.defaults());
        reader = new ForkedReader(pool, vault, ReadingSettings.defaults());
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    @Test
    void whatIsAttachedToAnEmailIsADocumentOfItsOwn() throws IOException {
        var mail = Mails.saying("Klage", "Se vedlagte klage.")
                .with("Klage på vedtak.pdf", "application/pdf", LETTER)
                .with("notat.txt", "text/plain", "Et notat".getBytes(StandardCharsets.UTF_8))
                .bytes();

        var facts = reader.read(Documents.of(mail));

        assertThat(facts.readability()).isEqualTo(Readability.READ);
        assertThat(facts.content().attachments()).isEqualTo(2);
        assertThat(facts.content().takenOut())
                .extracting(Attachment::name)
                .containsExactly("Klage på vedtak.pdf", "notat.txt");
        assertThat(bytes(facts.content().takenOut().getFirst())).isEqualTo(LETTER);
    }

    @Test
    void letterInLetterIsReadLevelByLevel() throws IOException {
        var inner = Mails.saying("Vedtak", "Her er klagen.")
                .with("klage.pdf", "application/pdf", LETTER)
                .bytes();
        var outer = Mails.saying("Fwd: Vedtak", "Videresender.")
                .with("", "message/rfc822", inner)
                .bytes();

        var outcome = round(outer).read();

        assertThat(outcome.found()).extracting(Document::name).containsExactly("1.eml", "klage.pdf");
        assertThat(outcome.found().get(1).foundIn())
                .contains(outcome.found().getFirst().id());
        assertThat(outcome.facts().documents())
                .hasSize(3)
                .last()
                .satisfies(
                        letter -> assertThat(letter.content().mediaType()).isEqualTo("application/pdf"),
                        letter -> assertThat(letter.said().dufNumbers()).hasSize(1));
    }

    @Test
    void theSameFileIsFoundUnderTheSameIdAgain() throws IOException {
        var mail = Mails.saying("Klage", "Se vedlagt.")
                .with("klage.pdf", "application/pdf", LETTER)
                .bytes();
        var sending = sending(sent(mail, "message/rfc822"), Caller.ANONYMOUS);

        var first = new ReadingRound(reader, vault, sending).read();
        var second = new ReadingRound(reader, vault, sending).read();

        assertThat(second.found())
                .extracting(Document::id)
                .isEqualTo(first.found().stream().map(Document::id).toList());
    }

    @Test
    void deeperThanAnybodyWritesIsLeftToAPerson() throws IOException {
        var mail = Mails.saying("innerst", "Nederst.").bytes();
        for (var level = 1; level <= 7; level++) {
            mail = Mails.saying("nivå " + level, "Se vedlagt.")
                    .with("", "message/rfc822", mail)
                    .bytes();
        }

        var outcome = round(mail).read();

        assertThat(outcome.found()).hasSize(5);
        assertThat(outcome.facts().documents())
                .last()
                .extracting(DocumentFacts::readability)
                .isEqualTo(Readability.READ_IN_PART);
    }

    @Test
    void moreFilesThanAnybodySendsAreLeftToAPerson() {
        var mail = Mails.saying("Mange", "Se vedlagt.");
        for (var number = 1; number <= 130; number++) {
            mail.with(number + ".txt", "text/plain", ("Nummer " + number).getBytes(StandardCharsets.UTF_8));
        }

        var facts = reader.read(Documents.of(mail.bytes()));

        assertThat(facts.content().attachments()).isEqualTo(130);
        assertThat(facts.content().takenOut()).hasSize(100);
        assertThat(facts.readability()).isEqualTo(Readability.READ_IN_PART);
    }

    @Test
    void theFilesOfAPortfolioAreTakenOut() throws IOException {
        var facts = reader.read(Documents.of(portfolio(Map.of("klage.pdf", LETTER))));

        assertThat(facts.content().takenOut()).extracting(Attachment::name).containsExactly("klage.pdf");
        assertThat(bytes(facts.content().takenOut().getFirst())).isEqualTo(LETTER);
    }

    @Test
    void aNameIsOnlyAName() {
        var mail = Mails.saying("Klage", "Se vedlagt.")
                .with("../../etc/passwd\u0007", "text/plain", new byte[] {'a'})
                .bytes();

        var facts = reader.read(Documents.of(mail));

        assertThat(facts.content().takenOut()).hasSize(1);
        assertThat(facts.content().takenOut().getFirst().name()).doesNotContain("\u0007");
    }

    @Test
    void aLawyersBatchIsTakenApart() throws IOException {
        var zip = zip(Map.of("saker/klage.pdf", LETTER));

        var outcome = new ReadingRound(reader, vault, batch(zip, LAWYER, "application/zip")).read();

        assertThat(outcome.found()).extracting(Document::name).containsExactly("saker/klage.pdf");
        assertThat(outcome.facts().documents())
                .extracting(DocumentFacts::readability)
                .containsExactly(Readability.WITHOUT_TEXT, Readability.READ);
    }

    @Test
    void anArchiveThatIsNoDeclaredBatchStaysWhole() throws IOException {
        var zip = zip(Map.of("klage.pdf", LETTER));

        for (var sending : List.of(
                batch(zip, Caller.ANONYMOUS, "application/zip"), batch(zip, LAWYER, "application/octet-stream"))) {
            var outcome = new ReadingRound(reader, vault, sending).read();

            assertThat(outcome.found()).isEmpty();
            assertThat(outcome.facts().documents())
                    .extracting(DocumentFacts::readability)
                    .containsExactly(Readability.UNREAD_TYPE);
        }
    }

    @Test
    void anArchiveInABatchStaysWhole() throws IOException {
        var zip = zip(Map.of("inner.zip", zip(Map.of("klage.pdf", LETTER))));

        var outcome = new ReadingRound(reader, vault, batch(zip, LAWYER, "application/zip")).read();

        assertThat(outcome.found()).extracting(Document::name).containsExactly("inner.zip");
    }

    @Test
    void aBatchThatSwellsOrHoldsTooManyIsLeftToAPerson() throws IOException {
        var bomb = zip(Map.of("nothing.txt", new byte[50_000_000]));
        var many = new HashMap<String, byte[]>();
        for (var number = 1; number <= 101; number++) {
            many.put(number + ".txt", new byte[] {'a'});
        }

        for (var zip : List.of(bomb, zip(many))) {
            var outcome = new ReadingRound(reader, vault, batch(zip, LAWYER, "application/zip")).read();

            assertThat(outcome.found()).isEmpty();
            assertThat(outcome.facts().documents())
                    .extracting(DocumentFacts::readability)
                    .containsExactly(Readability.TOO_LARGE);
        }
    }

    private static ReadingRound round(byte[] mail) throws IOException {
        return new ReadingRound(reader, vault, sending(sent(mail, "message/rfc822"), Caller.ANONYMOUS));
    }

    private static Submission batch(byte[] zip, Caller caller, String declaredType) throws IOException {
        return sending(sent(zip, declaredType), caller);
    }

    private static Submission sending(Document document, Caller caller) {
        var typed = Submitted.appeal().loggedInAs(caller).bringing(0);
        return new Submission(
                typed.id(),
                typed.reference(),
                typed.form(),
                typed.arrival(),
                typed.caller(),
                List.of(document),
                typed.state());
    }

    private static Document sent(byte[] bytes, String declaredType) throws IOException {
        var kept = vault.keep(new ByteArrayInputStream(bytes), bytes.length);
        return new Document(new DocumentId(UUID.randomUUID()), 1, "sending", declaredType, kept, Optional.empty());
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] bytes(Attachment file) throws IOException {
        try (var in = vault.fetch(file.kept().key())) {
            return in.readAllBytes();
        }
    }

    private static byte[] portfolio(Map<String, byte[]> files) throws IOException {
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            var specifications = new HashMap<String, PDComplexFileSpecification>();
            for (var file : files.entrySet()) {
                var specification = new PDComplexFileSpecification();
                specification.setFile(file.getKey());
                var embedded = new PDEmbeddedFile(pdf, new ByteArrayInputStream(file.getValue()));
                embedded.setSubtype("application/pdf");
                specification.setEmbeddedFile(embedded);
                specifications.put(file.getKey(), specification);
            }
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(specifications);
            var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            pdf.getDocumentCatalog().setNames(names);
            pdf.save(out);
            return out.toByteArray();
        }
    }
}
