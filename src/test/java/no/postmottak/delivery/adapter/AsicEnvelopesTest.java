package no.postmottak.delivery.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Random;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import no.postmottak.casefile.Authority;
import no.postmottak.delivery.Envelopes;
import no.postmottak.keys.Keyring;
import no.postmottak.keys.Purpose;
import no.postmottak.malware.Verdict;
import no.postmottak.store.adapter.TestKeys;
import no.postmottak.submission.Submitted;
import no.postmottak.vault.NotHeld;
import no.postmottak.vault.Vault;
import no.postmottak.vault.adapter.DiskVault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

class AsicEnvelopesTest {

    private static final Keyring KEYS = TestKeys.shared();
    private static final Clock CLOCK = Clock.systemUTC();
    private static final byte[] COPY = "%PDF-1.7 copy".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LETTER = "%PDF-1.7 a letter".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    private Vault vault;

    @BeforeEach
    void openTheVault() {
        vault = DiskVault.open(folder, 0, KEYS);
    }

    @Test
    void theTypeIsToldByTheFirstBytes() throws IOException {
        var container = pack(letter().contents());

        assertThat(Arrays.copyOfRange(container, 0, 4)).containsExactly('P', 'K', 3, 4);
        assertThat(new String(container, 30, 39, StandardCharsets.US_ASCII))
                .isEqualTo("mimetypeapplication/vnd.etsi.asic-e+zip");
    }

    @Test
    void everythingLiesInItsPlaceAndTheOriginalsAreUntouched() throws IOException {
        var photo = new byte[200_000];
        new Random(3).nextBytes(photo);
        var opened = OpenedEnvelope.of(
                pack(letter().enclosing("bilde.jpg", "image/jpeg", photo).contents()));

        assertThat(opened.entries().keySet())
                .containsExactly(
                        "mimetype",
                        "arkivmelding.xml",
                        "findings.json",
                        "log-proof.json",
                        "documents/01-main-document.pdf",
                        "documents/02-enclosure.jpg",
                        "META-INF/ASiCManifest.xml",
                        "META-INF/signature.p7s");
        assertThat(opened.bytes("documents/01-main-document.pdf")).isEqualTo(LETTER);
        assertThat(opened.bytes("documents/02-enclosure.jpg")).isEqualTo(photo);
    }

    @Test
    void aSealedOriginalStaysBehindWithItsDigestAndTheCopyGoes() throws IOException {
        var eicar = "not to be handed out".getBytes(StandardCharsets.US_ASCII);
        var sealed = letter().enclosing("virus.pdf", "application/pdf", eicar)
                .withCopy(COPY)
                .found(new Verdict.Infected("Eicar"));
        var packed = pack(sealed.contents());
        var opened = OpenedEnvelope.of(packed);

        assertThat(opened.entries().keySet())
                .contains("documents/01-main-document.pdf", "reading-copies/02.pdf")
                .doesNotContain("documents/02-enclosure.pdf");
        assertThat(opened.entries().values()).doesNotContain(eicar);
        assertThat(new String(opened.bytes("findings.json"), StandardCharsets.UTF_8))
                .contains("\"sealed\" : true", "\"verdict\" : \"INFECTED\"", "\"detail\" : \"Eicar\"");
        assertThat(opened.text("arkivmelding.xml", "antallFiler")).isEqualTo("2");
        assertThat(new String(opened.bytes("arkivmelding.xml"), StandardCharsets.UTF_8))
                .contains("forseglet>true<", "skadevaresoek>INFECTED<");
    }

    @Test
    void theManifestHoldsTheDigestOfEachDataObject() throws IOException {
        var opened = OpenedEnvelope.of(pack(letter().contents()));

        assertThat(opened.promisedDigests().keySet())
                .containsExactly(
                        "arkivmelding.xml", "findings.json", "log-proof.json", "documents/01-main-document.pdf");
        assertThat(opened.promisedDigests())
                .allSatisfy((name, digest) -> assertThat(digest).isEqualTo(opened.digest(name)));
    }

    @Test
    void anIndependentValidatorPassesTheSignature() throws IOException {
        var reports = validated(pack(letter().contents()));

        var signature = reports.getDiagnosticData().getSignatures().getFirst();
        assertThat(reports.getDiagnosticData().getSignatures()).hasSize(1);
        assertThat(signature.getSignatureFormat()).isEqualTo(SignatureLevel.CAdES_BASELINE_B);
        assertThat(signature.getDigestMatchers()).hasSize(5).allMatch(each -> each.isDataIntact());
        assertThat(reports.getSimpleReport().getIndication(signature.getId())).isEqualTo(Indication.TOTAL_PASSED);
    }

    @Test
    void aDocumentThatWasExchangedIsFoundOut() throws IOException {
        var genuine = pack(letter().contents());
        var forged = Rezipped.with(
                genuine, "documents/01-main-document.pdf", "%PDF-1.7 another".getBytes(StandardCharsets.US_ASCII));

        var reports = validated(forged);

        var signature = reports.getDiagnosticData().getSignatures().getFirst();
        assertThat(reports.getSimpleReport().getIndication(signature.getId())).isEqualTo(Indication.TOTAL_FAILED);
    }

    @Test
    void noNameOfTheSenderBecomesANameInTheContainer() throws IOException {
        var opened = OpenedEnvelope.of(pack(new PackedLetter(vault, Submitted.appeal())
                .enclosing("../../etc/passwd", "application/pdf", LETTER)
                .enclosing("C:\\klage 190000000108.pdf", "no type", LETTER)
                .enclosing("\u0000\u202Ekort.exe", "application/x-dosexec", LETTER)
                .contents()));

        assertThat(opened.entries().keySet())
                .filteredOn(name -> name.startsWith("documents/"))
                .containsExactly(
                        "documents/01-main-document.pdf", "documents/02-enclosure.bin", "documents/03-enclosure.bin");
        var titles = opened.xml("arkivmelding.xml").getElementsByTagName("tittel");
        assertThat(titles.item(1).getTextContent()).isEqualTo("../../etc/passwd");
        assertThat(titles.item(3).getTextContent()).isEqualTo("\uFFFD\u202Ekort.exe");
    }

    @Test
    void theMetadataSpeaksNoark() throws IOException {
        var opened = OpenedEnvelope.of(pack(
                letter().enclosing("vedlegg.pdf", "application/pdf", LETTER).contents()));

        assertThat(opened.text("arkivmelding.xml", "mappeID")).isEqualTo("26/00123");
        assertThat(opened.text("arkivmelding.xml", "journalposttype")).isEqualTo("Inngående dokument");
        assertThat(opened.text("arkivmelding.xml", "journalsekvensnummer")).isEqualTo("17");
        assertThat(opened.text("arkivmelding.xml", "administrativEnhet")).isEqualTo("Utlendingsdirektoratet");
        assertThat(opened.text("arkivmelding.xml", "korrespondansepartNavn")).isEqualTo("Amina Yusuf");
        assertThat(opened.text("arkivmelding.xml", "p:sjekksum"))
                .isEqualTo(vaultDigest(opened.bytes("documents/01-main-document.pdf")));
        var roles = opened.xml("arkivmelding.xml").getElementsByTagName("tilknyttetRegistreringSom");
        assertThat(roles.item(0).getTextContent()).isEqualTo("Hoveddokument");
        assertThat(roles.item(1).getTextContent()).isEqualTo("Vedlegg");
    }

    @Test
    void theMetadataKeepsToTheOfficialSchemaWithACaseAndWithout() throws IOException, SAXException {
        var xsd = Path.of(System.getProperty("postmottak.shared", "../shared"), "domain/schemas/efm/arkivmelding.xsd");
        assumeThat(xsd)
                .as("SKIPPED: the official arkivmelding schema is not at hand")
                .exists();
        var validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(xsd.toFile())
                .newValidator();

        for (var contents : new Envelopes.Contents[] {
            letter().contents(),
            letter().withoutCase().contents(),
            letter().withCopy(COPY).contents(),
            letter().found(new Verdict.Infected("Eicar")).contents(),
            new PackedLetter(vault, Submitted.appeal()).contents()
        }) {
            var metadata = OpenedEnvelope.of(pack(contents)).bytes("arkivmelding.xml");
            validator.validate(new StreamSource(new ByteArrayInputStream(metadata)));
        }
    }

    @Test
    void theFindingsTellWhatWasSeenAndWhatItCameTo() throws IOException {
        var findings = new ObjectMapper()
                .readTree(OpenedEnvelope.of(pack(letter().contents())).bytes("findings.json"));

        assertThat(findings.at("/findings/0/requirement").asText()).isEqualTo("SIGNATURE");
        assertThat(findings.at("/findings/0/outcome").asText()).isEqualTo("UNSURE");
        assertThat(findings.at("/routedTo/reason").asText()).isEqualTo("an appeal goes to the body that decided");
        assertThat(findings.at("/documents/0/reading/language/code").asText()).isEqualTo("nb");
        assertThat(findings.at("/documents/0/reading/signed").asText()).isEqualTo("UNSURE");
        assertThat(findings.at("/documents/0/reading/signatures/0/place/page").asInt())
                .isEqualTo(1);
        assertThat(findings.at("/form/about/dufNumbers/0").asText()).isEqualTo("1900 000001 08");
        assertThat(findings.at("/filedOn/0/number").asText()).isEqualTo("2026/17");
    }

    @Test
    void theCopyToReadLiesBesideTheOriginalAsItsArchiveFormat() throws IOException {
        var opened = OpenedEnvelope.of(pack(letter().withCopy(COPY).contents()));

        assertThat(opened.bytes("reading-copies/01.pdf")).isEqualTo(COPY);
        assertThat(opened.bytes("documents/01-main-document.pdf")).isEqualTo(LETTER);
        assertThat(opened.promisedDigests()).containsKey("reading-copies/01.pdf");
        assertThat(opened.text("arkivmelding.xml", "antallFiler")).isEqualTo("2");
        var formats = opened.xml("arkivmelding.xml").getElementsByTagName("variantformat");
        assertThat(formats.item(0).getTextContent()).isEqualTo("Produksjonsformat");
        assertThat(formats.item(1).getTextContent()).isEqualTo("Arkivformat");
        var files = opened.xml("arkivmelding.xml").getElementsByTagName("referanseDokumentfil");
        assertThat(files.item(1).getTextContent()).isEqualTo("reading-copies/01.pdf");
        var findings = new ObjectMapper().readTree(opened.bytes("findings.json"));
        assertThat(findings.at("/documents/0/copy/file").asText()).isEqualTo("reading-copies/01.pdf");
        assertThat(findings.at("/documents/0/copy/conformance").asText()).isEqualTo("NOT_CHECKED");
    }

    @Test
    void halfAnEnvelopeIsNeverKept() throws IOException {
        var contents =
                letter().enclosing("borte.pdf", "application/pdf", LETTER).contents();
        vault.remove(contents.submission().documents().getLast().kept().key());
        var before = objects();

        assertThatThrownBy(() -> pack(contents)).isInstanceOf(NotHeld.class);
        assertThat(objects()).isEqualTo(before);
    }

    private PackedLetter letter() throws IOException {
        return new PackedLetter(vault, Submitted.appeal()).enclosing("klage.pdf", "application/pdf", LETTER);
    }

    private byte[] pack(Envelopes.Contents contents) throws IOException {
        var kept = new AsicEnvelopes(vault, KEYS, PackedLetter.SETTINGS, CLOCK).pack(contents, Authority.UDI);
        try (var content = vault.fetch(kept.key())) {
            return content.readAllBytes();
        }
    }

    private static Reports validated(byte[] container) {
        var trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(
                new CertificateToken(KEYS.signing(Purpose.ENVELOPE).certificate()));
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(container, "envelope.asice"));
        validator.setCertificateVerifier(verifier);
        return validator.validateDocument();
    }

    private String vaultDigest(byte[] bytes) throws IOException {
        return vault.keep(new ByteArrayInputStream(bytes), bytes.length)
                .sha256()
                .hex();
    }

    private long objects() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }
}
