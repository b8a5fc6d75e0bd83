package no.postmottak.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.time.Instant;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterContentsTest {

    @ParameterizedTest
    @CsvSource({
        "appeal-nb-text-pdf-unsigned-in-time, amina-appeal",
        "appeal-uk-text-pdf, tkachenko-ukrainian",
        "appeal-se-text-pdf, somma-sami",
        "appeal-nb-electronically-signed, lund-appeal",
        "expense-claim-en-text-pdf-late, mensah-own-claim"
    })
    void aTextPdfHoldsItsText(String letter, String text) throws IOException {
        var found = withoutBreaks(textOf(Letters.named(letter).bytes()));

        for (var line : LetterText.named(text).lines()) {
            assertThat(found).contains(withoutBreaks(line));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "appeal-nn-docx-unsigned, word/document.xml, Venleg helsing",
        "appeal-ar-docx, word/document.xml, عمر حداد",
        "appeal-ti-odt, content.xml, ኣነ ካብ ኤርትራ እየ",
        "supporting-documents-nn-odt-une, content.xml, Venleg helsing"
    })
    void anOfficeDocumentHoldsItsText(String letter, String part, String words) throws IOException {
        assertThat(entry(Letters.named(letter).bytes(), part)).contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "appeal-nb-scan-signed-last-minute-over-easter",
        "scan-folder-nb-scan-unsigned",
        "withdrawal-nb-scan-signed-npis"
    })
    void aScanHasNoTextLayer(String letter) throws IOException {
        assertThat(textOf(Letters.named(letter).bytes())).isBlank();
    }

    @Test
    void aPhotoIsInColourAndAFaxIsBlackAndWhite() throws IOException {
        var photo = ImageIO.read(new ByteArrayInputStream(
                Letters.named("appeal-en-photo-signed-embassy").bytes()));
        var fax = ImageIO.read(new ByteArrayInputStream(
                Letters.named("appeal-en-fax-signed-last-day-over-christmas").bytes()));

        assertThat(photo.getColorModel().getNumComponents()).isEqualTo(3);
        assertThat(fax.getColorModel().getPixelSize()).isEqualTo(1);
        assertThat(fax.getWidth()).isEqualTo(1728);
    }

    @Test
    void penStrokesAreTheOnlyDifferenceBetweenASignedAndAnUnsignedSheet() {
        var text = LetterText.named("amina-late");
        var unsigned = Paper.printed(text, Typeface.SANS, 72).image();
        var signed = Paper.printed(text, Typeface.SANS, 72)
                .signedBy("Amina Yusuf", Hand.ROUND)
                .image();
        var page = TypedPage.of(text, Typeface.SANS);

        for (var y = 0; y < signed.getHeight(); y++) {
            for (var x = 0; x < signed.getWidth(); x++) {
                if (Math.abs(y - page.signatureY()) > 45) {
                    assertThat(signed.getRGB(x, y)).isEqualTo(unsigned.getRGB(x, y));
                }
            }
        }
        assertThat(signed.getRGB(0, 0, signed.getWidth(), signed.getHeight(), null, 0, signed.getWidth()))
                .isNotEqualTo(unsigned.getRGB(0, 0, signed.getWidth(), signed.getHeight(), null, 0, signed.getWidth()));
    }

    @Test
    void theElectronicSignatureHoldsAndItsCertificateIsTheKnownAuthoritys() throws Exception {
        var authority = ThrowAwayAuthority.known().certificate();

        assertThat(holds(Letters.named("appeal-nb-electronically-signed").bytes(), authority.getPublicKey()))
                .isTrue();
    }

    @Test
    void theElectronicSignatureSaysWhatPadesAsksFor() throws Exception {
        var pdf = Letters.named("appeal-nb-electronically-signed").bytes();
        try (var document = Loader.loadPDF(pdf)) {
            var signature = document.getSignatureDictionaries().get(0);
            var cms = new CMSSignedData(onlyTheSignature(signature.getContents(pdf)));
            var signed = cms.getSignerInfos().getSigners().iterator().next().getSignedAttributes();

            assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            assertThat(signature.getSignDate().toInstant()).isEqualTo(Instant.parse("2026-03-30T12:00:00Z"));
            assertThat(signed.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2))
                    .isNotNull();
            assertThat(signed.get(PKCSObjectIdentifiers.pkcs_9_at_signingTime)).isNull();
        }
    }

    @Test
    void theTrustAnchorCanBeLaidInAFolder() throws GeneralSecurityException {
        var authority = ThrowAwayAuthority.known();

        var read = CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(authority.pem().getBytes(StandardCharsets.US_ASCII)));

        assertThat(read)
                .isEqualTo(authority.certificate())
                .isEqualTo(ThrowAwayAuthority.known().certificate());
    }

    @Test
    void aByteChangedAfterSigningBreaksTheSignature() throws Exception {
        var authority = ThrowAwayAuthority.known().certificate();

        assertThat(holds(
                        Letters.named("appeal-nb-electronically-signed-then-one-byte-changed")
                                .bytes(),
                        authority.getPublicKey()))
                .isFalse();
    }

    @Test
    void wordsLaidOverTheSignedOnesLieOutsideWhatWasSigned() throws IOException {
        var signed = Letters.named("appeal-nb-electronically-signed").bytes();
        var changed = Letters.named("appeal-nb-electronically-signed-then-written-over")
                .bytes();

        assertThat(changed).startsWith(signed).hasSizeGreaterThan(signed.length);
        assertThat(textOf(changed)).contains("Klagen trekkes");
    }

    private static boolean holds(byte[] pdf, PublicKey issuer)
            throws IOException, CMSException, OperatorCreationException, GeneralSecurityException {
        try (var document = Loader.loadPDF(pdf)) {
            var signature = document.getSignatureDictionaries().get(0);
            var cms = new CMSSignedData(
                    new CMSProcessableByteArray(signature.getSignedContent(pdf)),
                    onlyTheSignature(signature.getContents(pdf)));
            var signer = cms.getSignerInfos().getSigners().iterator().next();
            var certificate = ThrowAwayAuthority.known().signatory("Kari Lund").certificate();
            certificate.verify(issuer);
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (CMSSignerDigestMismatchException broken) {
            return false;
        }
    }

    /** Room is kept for a signature before its length is known: zeros follow it. */
    private static byte[] onlyTheSignature(byte[] padded) throws IOException {
        try (var objects = new ASN1InputStream(padded)) {
            return objects.readObject().getEncoded();
        }
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String withoutBreaks(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String entry(byte[] zip, String name) throws IOException {
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(entries.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalArgumentException("no entry " + name);
    }
}
