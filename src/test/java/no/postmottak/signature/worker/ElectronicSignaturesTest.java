package no.postmottak.signature.worker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import no.postmottak.signature.Kind;
import no.postmottak.signature.Reason;
import no.postmottak.signature.ReasonCode;
import no.postmottak.signature.SignatureEvidence;
import no.postmottak.signature.SignatureJudge;
import no.postmottak.signature.SignaturePolicy;
import no.postmottak.signature.SignatureTraces;
import no.postmottak.signature.SignatureTraces.Extent;
import no.postmottak.signature.SignatureVerdict.Answer;
import no.postmottak.signature.worker.SigningDesk.Form;
import org.junit.jupiter.api.Test;

class ElectronicSignaturesTest {

    private static final ThrowAwayIssuer ISSUER = new ThrowAwayIssuer("Test issuer");
    private static final ElectronicSignatures TRUSTING = with(ISSUER.asAnchor());
    private static final byte[] LETTER = SigningDesk.letter("I appeal");
    private static final byte[] SIGNED = SigningDesk.sign(LETTER, Form.proper(ISSUER.person("Kari Nordmann")));

    @Test
    void aSignatureFromATrustedIssuerSigns() {
        var found = TRUSTING.find(SIGNED);

        assertThat(found).singleElement().satisfies(evidence -> {
            assertThat(evidence.kind()).isEqualTo(Kind.PDF_SIGNATURE);
            assertThat(codes(evidence))
                    .containsExactly(
                            ReasonCode.INTACT,
                            ReasonCode.TRUSTED_ISSUER,
                            ReasonCode.TIME_CLAIMED,
                            ReasonCode.REVOCATION_NOT_CHECKED);
            assertThat(evidence.signer()).hasValueSatisfying(signer -> {
                assertThat(signer.name()).isEqualTo("Kari Nordmann");
                assertThat(signer.issuer()).isEqualTo("Test issuer");
                assertThat(signer.level()).isEqualTo("PAdES_BASELINE_B");
                assertThat(signer.signedAt()).isPresent();
            });
        });
        assertThat(answer(found)).isEqualTo(Answer.SIGNED);
    }

    @Test
    void aSignatureFromAnUnknownIssuerLeavesDoubtAndShowsTheSigner() {
        var found = with(new ThrowAwayIssuer("Another issuer").asAnchor()).find(SIGNED);

        assertThat(codes(found.getFirst())).contains(ReasonCode.INTACT, ReasonCode.UNKNOWN_ISSUER);
        assertThat(found.getFirst().signer()).isPresent();
        assertThat(answer(found)).isEqualTo(Answer.UNSURE);
    }

    @Test
    void aLetterChangedAfterSigningIsBrokenAndNeverSilentlyUnsigned() {
        var tampered = SIGNED.clone();
        var at = new String(tampered, ISO_8859_1).indexOf("/MediaBox");
        tampered[at + 1] = 'N';

        var found = TRUSTING.find(tampered);

        assertThat(codes(found.getFirst())).contains(ReasonCode.SIGNATURE_BROKEN);
        assertThat(answer(found)).isEqualTo(Answer.UNSURE);
    }

    @Test
    void wordsWrittenAfterSigningLeaveDoubt() {
        assertThat(answer(TRUSTING.find(SigningDesk.writtenOnLater(SIGNED)))).isEqualTo(Answer.UNSURE);
    }

    @Test
    void aTrustedSignatureWithContentOfItsOwnLeavesDoubt() {
        var embedded = new Form("ETSI.CAdES.detached", true, List.of(ISSUER.person("Kari Nordmann")));

        assertThat(answer(TRUSTING.find(SigningDesk.sign(LETTER, embedded)))).isEqualTo(Answer.UNSURE);
    }

    @Test
    void theSealOfAnOrganisationIsNoPersonalSignature() {
        var sealed = SigningDesk.sign(LETTER, Form.proper(ISSUER.organisation("Eksempel AS")));

        var found = TRUSTING.find(sealed);

        assertThat(codes(found.getFirst())).contains(ReasonCode.ORGANISATION_SEAL);
        assertThat(answer(found)).isEqualTo(Answer.LIKELY_UNSIGNED);
    }

    @Test
    void aSignatureWithAnExpiredCertificateLeavesDoubt() {
        var later = Clock.fixed(ThrowAwayIssuer.NOW.plusSeconds(86_400L * 500), ZoneOffset.UTC);

        var found = new ElectronicSignatures(ISSUER.asAnchor(), later).find(SIGNED);

        assertThat(codes(found.getFirst())).contains(ReasonCode.NOT_VALID);
        assertThat(answer(found)).isEqualTo(Answer.UNSURE);
    }

    @Test
    void anUnsignedLetterHasNoEvidence() {
        assertThat(TRUSTING.find(LETTER)).isEmpty();
    }

    @Test
    void aSignedFileThatCannotBeOpenedLeavesDoubt() {
        var torn = Arrays.copyOf(SIGNED, SIGNED.length);
        Arrays.fill(torn, 10, 400, (byte) ' ');
        Arrays.fill(torn, torn.length - 300, torn.length, (byte) ' ');

        assertThat(answer(TRUSTING.find(torn))).isEqualTo(Answer.UNSURE);
    }

    @Test
    void anOldBankIdObjectIsRecognisedAndLeavesDoubt() {
        var object =
                "<?xml version=\"1.0\"?><SDOList xmlns=\"http://www.npt.no/seid/xmlskema/SDO_v1.0\"><SDO/></SDOList>";

        var found = TRUSTING.find(object.getBytes(UTF_8));

        assertThat(found).extracting(SignatureEvidence::kind).containsExactly(Kind.BANKID_SDO);
        assertThat(answer(found)).isEqualTo(Answer.UNSURE);
    }

    private static ElectronicSignatures with(TrustAnchors anchors) {
        return new ElectronicSignatures(anchors, Clock.fixed(ThrowAwayIssuer.NOW.plusSeconds(60), ZoneOffset.UTC));
    }

    private static List<ReasonCode> codes(SignatureEvidence evidence) {
        return evidence.reasons().stream().map(Reason::code).toList();
    }

    private static Answer answer(List<SignatureEvidence> evidence) {
        var traces = new SignatureTraces(evidence, List.of(), Extent.TEXT_WITHOUT_PICTURES);
        return new SignatureJudge(new SignaturePolicy(0.9, 0.1)).judge(traces).answer();
    }
}
