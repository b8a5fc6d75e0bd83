package no.postmottak.signature.worker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import no.postmottak.signature.worker.SigningDesk.Form;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.Test;

class SignatureGateTest {

    private static final ThrowAwayIssuer ISSUER = new ThrowAwayIssuer("Test issuer");
    private static final Credential KARI = ISSUER.person("Kari Nordmann");
    private static final byte[] SIGNED = SigningDesk.sign(SigningDesk.letter("I appeal"), Form.proper(KARI));
    private static final Pattern CONTENTS = Pattern.compile("/Contents <([0-9A-Fa-f]+)>");
    private static final Pattern RANGE = Pattern.compile("/ByteRange \\[(\\d+) (\\d+) (\\d+) (\\d+)\\]");

    @Test
    void aProperSignaturePasses() {
        assertThat(broken(SIGNED)).isEmpty();
    }

    @Test
    void aFileThatDoesNotStartAsAPdfIsCaught() {
        var shifted = new String(SIGNED, ISO_8859_1).replaceFirst("%PDF-", "x%PDF-");

        assertThat(new SignatureGate(FileBytes.of(shifted.getBytes(ISO_8859_1))).brokenByFile(1))
                .containsExactly(GateRule.HEADER);
    }

    @Test
    void aByteRangeThatStartsLateIsCaught() {
        assertThat(broken(edited(pdf -> pdf.replace("/ByteRange [0 ", "/ByteRange [1 "))))
                .containsExactly(GateRule.BYTE_RANGE);
    }

    @Test
    void aByteRangeThatReachesBeyondTheFileIsCaught() {
        assertThat(broken(edited(pdf -> withRange(pdf, 3, last -> last + 1)))).containsExactly(GateRule.BYTE_RANGE);
    }

    @Test
    void aByteRangeWithPartsOutOfOrderIsCaught() {
        assertThat(broken(edited(pdf -> withRange(pdf, 1, first -> 9 * first / first * 9999))))
                .containsExactly(GateRule.BYTE_RANGE);
    }

    @Test
    void aGapWiderThanTheContentsIsCaught() {
        assertThat(broken(edited(pdf -> withRange(pdf, 1, first -> first - 1)))).containsExactly(GateRule.GAP);
    }

    @Test
    void aGapThatHoldsMoreThanHexadecimalIsCaught() {
        assertThat(broken(edited(pdf -> {
                    var contents = CONTENTS.matcher(pdf);
                    assertThat(contents.find()).isTrue();
                    return pdf.substring(0, contents.end(1) - 2) + "  " + pdf.substring(contents.end(1));
                })))
                .contains(GateRule.GAP);
    }

    @Test
    void emptyContentsAreCaught() {
        assertThat(broken(edited(pdf -> {
                    var contents = CONTENTS.matcher(pdf);
                    assertThat(contents.find()).isTrue();
                    return pdf.replace(
                            contents.group(1), "0".repeat(contents.group(1).length()));
                })))
                .containsExactly(GateRule.CONTENTS_EMPTY);
    }

    @Test
    void somethingBehindTheMessageIsCaught() {
        assertThat(broken(edited(pdf -> {
                    var contents = CONTENTS.matcher(pdf);
                    assertThat(contents.find()).isTrue();
                    return pdf.substring(0, contents.end(1) - 2) + "41" + pdf.substring(contents.end(1));
                })))
                .containsExactly(GateRule.CONTENTS_NOT_ONE_MESSAGE);
    }

    @Test
    void twoSignersInOneMessageAreCaught() {
        var two = new Form("ETSI.CAdES.detached", false, List.of(KARI, ISSUER.person("Ola Nordmann")));

        assertThat(broken(SigningDesk.sign(SigningDesk.letter("I appeal"), two)))
                .containsExactly(GateRule.SIGNER_COUNT);
    }

    @Test
    void contentInsideADetachedSignatureIsCaught() {
        var embedded = new Form("adbe.pkcs7.detached", true, List.of(KARI));

        assertThat(broken(SigningDesk.sign(SigningDesk.letter("I appeal"), embedded)))
                .containsExactly(GateRule.EMBEDDED_CONTENT);
    }

    @Test
    void anUnknownFormOfSignatureIsCaught() {
        var odd = new Form("adbe.x509.rsa_sha1", false, List.of(KARI));

        assertThat(broken(SigningDesk.sign(SigningDesk.letter("I appeal"), odd)))
                .containsExactly(GateRule.SUB_FILTER);
    }

    @Test
    void aByteRangeThatBelongsToNoSignatureIsCaught() {
        assertThat(broken(edited(pdf -> pdf + "\n% /ByteRange\n"))).contains(GateRule.BYTE_RANGE_COUNT);
    }

    @Test
    void moreSignaturesThanPeopleSignWithAreCaught() {
        assertThat(new SignatureGate(FileBytes.of(SIGNED)).brokenByFile(21)).contains(GateRule.TOO_MANY);
    }

    @Test
    void wordsWrittenAfterSigningAreCaught() {
        assertThat(broken(SigningDesk.writtenOnLater(SIGNED))).containsExactly(GateRule.LATER_CHANGES);
    }

    @Test
    void aFieldAddedAfterSigningIsCaught() {
        var filled = SigningDesk.later(SIGNED, document -> {
            var form = document.getDocumentCatalog().getAcroForm();
            var field = new COSDictionary();
            field.setName(COSName.FT, "Tx");
            form.getCOSObject().getCOSArray(COSName.FIELDS).add(field);
            form.getCOSObject().setNeedToBeUpdated(true);
        });

        assertThat(broken(filled)).containsExactly(GateRule.LATER_CHANGES);
    }

    @Test
    void proofDataAddedAfterSigningIsFine() {
        var proven = SigningDesk.later(SIGNED, document -> {
            var proof = new COSDictionary();
            proof.setItem(COSName.getPDFName("Certs"), new COSArray());
            proof.setDirect(false);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("DSS"), proof);
        });

        assertThat(proven.length).isGreaterThan(SIGNED.length);
        assertThat(broken(proven)).isEmpty();
    }

    @Test
    void aSecondInvisibleSignatureLeavesTheFirstSound() {
        assertThat(broken(SigningDesk.sign(SIGNED, Form.proper(ISSUER.person("Ola Nordmann")))))
                .isEmpty();
    }

    @Test
    void anEmptySignatureFieldIsNoSignature() throws IOException {
        var empty = SigningDesk.later(SigningDesk.letter("I appeal"), document -> {
            var form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            form.getFields().add(new PDSignatureField(form));
        });

        try (var document = Loader.loadPDF(empty)) {
            assertThat(document.getSignatureFields()).hasSize(1);
            assertThat(SignedPdf.fields(FileBytes.of(empty), document)).isEmpty();
        }
    }

    private static Set<GateRule> broken(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return SignedPdf.fields(FileBytes.of(pdf), document).getFirst().broken();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] edited(UnaryOperator<String> edit) {
        return edit.apply(new String(SIGNED, ISO_8859_1)).getBytes(ISO_8859_1);
    }

    private static String withRange(String pdf, int part, UnaryOperator<Integer> edit) {
        var range = RANGE.matcher(pdf);
        assertThat(range.find()).isTrue();
        var number = Integer.parseInt(range.group(part + 1));
        return pdf.substring(0, range.start(part + 1)) + edit.apply(number) + pdf.substring(range.end(part + 1));
    }
}
