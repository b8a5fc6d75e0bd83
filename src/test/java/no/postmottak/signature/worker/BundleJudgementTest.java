package no.postmottak.signature.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.ASiCContainerType;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignaturePackaging;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import no.postmottak.signature.JudgedBundle;
import no.postmottak.signature.ReasonCode;
import no.postmottak.signature.SignatureVerdict.Answer;
import no.postmottak.signature.Signer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signatures that lie beside what they sign, and are judged together with it. */
class BundleJudgementTest {

    private static final ThrowAwayIssuer ISSUER = new ThrowAwayIssuer("Test issuer");
    private static final SignedForms FORMS = new SignedForms(new DssDesk(ISSUER, ISSUER.person("Kari Nordmann")));
    private static final byte[] LETTER = SignedForms.LETTER;
    private static final byte[] ANOTHER = SigningDesk.letter("I accept");
    private static final byte[] MESSAGE = FORMS.cades(SignaturePackaging.DETACHED, SignatureLevel.CAdES_BASELINE_B);
    private static final byte[] XML_SIGNATURE =
            FORMS.xades(SignaturePackaging.DETACHED, SignatureLevel.XAdES_BASELINE_B);

    @TempDir
    Path folder;

    @Test
    void aMessageBesideItsLetterSignsIt() throws IOException {
        var judged = judge(MESSAGE, ANOTHER, LETTER);

        assertThat(judged.signs()).containsExactly(1);
        assertThat(Judged.answer(judged.evidence())).isEqualTo(Answer.SIGNED);
        assertThat(judged.evidence().getFirst().signer()).map(Signer::name).contains("Kari Nordmann");
    }

    @Test
    void anXmlSignatureBesideItsLetterSignsIt() throws IOException {
        var judged = judge(XML_SIGNATURE, ANOTHER, SignedForms.XML);

        assertThat(judged.signs()).containsExactly(1);
        assertThat(Judged.answer(judged.evidence())).isEqualTo(Answer.SIGNED);
    }

    @Test
    void aSignatureThatFitsNoDocumentLeavesDoubtAndShowsItsSigner() throws IOException {
        var changed = LETTER.clone();
        changed[LETTER.length / 2] ^= 1;
        for (var signature : List.of(MESSAGE, XML_SIGNATURE)) {
            var judged = judge(signature, ANOTHER, changed);

            assertThat(judged.signs()).isEmpty();
            assertThat(Judged.codes(judged.evidence().getFirst())).contains(ReasonCode.CONTENT_NOT_INSIDE);
            assertThat(judged.evidence().getFirst().signer()).map(Signer::name).contains("Kari Nordmann");
            assertThat(Judged.answer(judged.evidence())).isEqualTo(Answer.UNSURE);
        }
    }

    @Test
    void aSignatureOfAnUnknownIssuerIsJoinedButLeavesDoubt() throws IOException {
        var judged = judge(new ThrowAwayIssuer("Another").asAnchor(), MESSAGE, LETTER);

        assertThat(judged.signs()).containsExactly(0);
        assertThat(Judged.codes(judged.evidence().getFirst())).contains(ReasonCode.UNKNOWN_ISSUER);
        assertThat(Judged.answer(judged.evidence())).isEqualTo(Answer.UNSURE);
    }

    @Test
    void thePartsOfAContainerSentOneByOneAreJoined() throws IOException {
        var parts = parts(FORMS.asicWithCades(ASiCContainerType.ASiC_E, SignatureLevel.CAdES_BASELINE_B));

        var judged = judge(parts.getFirst(), parts.getLast(), ANOTHER, LETTER);

        assertThat(judged.signs()).containsExactly(0, 2);
        assertThat(Judged.answer(judged.evidence())).isEqualTo(Answer.SIGNED);
        assertThat(judge(parts.getFirst(), parts.getLast(), ANOTHER).signs()).containsExactly(0);
    }

    /** A list of digests that lies in the file but that nobody has signed, as an attacker would add it. */
    @Test
    void aReferenceThatNobodyHasSignedJoinsNothing() throws IOException {
        var signed = new String(XML_SIGNATURE, UTF_8);
        var reference = reference(signed);
        var fits = reference.replaceFirst("<ds:DigestValue>[^<]*", "<ds:DigestValue>" + base64Digest(ANOTHER));
        var manifest = signed.replace(
                "</ds:Signature>", "<ds:Object><ds:Manifest>" + fits + "</ds:Manifest></ds:Object></ds:Signature>");
        var second = signed.replace(
                "</ds:Signature>", "<ds:Object><ds:SignedInfo>" + fits + "</ds:SignedInfo></ds:Object></ds:Signature>");

        assertThat(judge(manifest.getBytes(UTF_8), ANOTHER, SignedForms.XML).signs())
                .containsExactly(1);
        assertThat(judge(second.getBytes(UTF_8), ANOTHER, SignedForms.XML).signs())
                .isEmpty();
    }

    /** The signature of a container, and the list of what it signs. */
    private static List<byte[]> parts(byte[] container) throws IOException {
        var signature = new byte[0];
        var list = new byte[0];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(container))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName();
                signature = name.endsWith(".p7s") ? zip.readAllBytes() : signature;
                list = name.contains("ASiCManifest") ? zip.readAllBytes() : list;
            }
        }
        return List.of(signature, list);
    }

    private static String reference(String signed) {
        var from = signed.indexOf("<ds:Reference ");
        return signed.substring(from, signed.indexOf("</ds:Reference>") + "</ds:Reference>".length());
    }

    private static String base64Digest(byte[] bytes) {
        return java.util.Base64.getEncoder()
                .encodeToString(
                        DssDesk.file(bytes, "").getDigestValue(eu.europa.esig.dss.enumerations.DigestAlgorithm.SHA256));
    }

    private JudgedBundle judge(byte[] signed, byte[]... contents) throws IOException {
        return judge(ISSUER.asAnchor(), signed, contents);
    }

    private JudgedBundle judge(TrustAnchors anchors, byte[] signed, byte[]... contents) throws IOException {
        var files = new ArrayList<Path>();
        for (var i = 0; i < contents.length; i++) {
            files.add(Files.write(folder.resolve("content-" + i), contents[i]));
        }
        var bundle = new SignedBundle(Files.write(folder.resolve("signed"), signed), files, SignedBundle.Proof.NONE);
        return new BundleJudgement(anchors, Clock.fixed(ThrowAwayIssuer.NOW.plusSeconds(60), ZoneOffset.UTC))
                .judge(bundle);
    }
}
