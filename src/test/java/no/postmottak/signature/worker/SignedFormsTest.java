package no.postmottak.signature.worker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.ASiCContainerType;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignaturePackaging;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.postmottak.signature.ReasonCode;
import no.postmottak.signature.SignatureVerdict.Answer;
import no.postmottak.signature.Signer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form and level the European rules know, made by a throw-away issuer with its own clock and lists. */
class SignedFormsTest {

    private static final ThrowAwayIssuer ISSUER = new ThrowAwayIssuer("Test issuer");
    private static final Credential KARI = ISSUER.person("Kari Nordmann");
    private static final SignedForms FORMS = new SignedForms(new DssDesk(ISSUER, KARI));

    static Stream<Arguments> valid() {
        return Stream.of(
                        Stream.of(
                                        SignatureLevel.PAdES_BASELINE_B,
                                        SignatureLevel.PAdES_BASELINE_T,
                                        SignatureLevel.PAdES_BASELINE_LT,
                                        SignatureLevel.PAdES_BASELINE_LTA)
                                .map(level -> Arguments.of("", level, FORMS.pades(level))),
                        Stream.of(SignatureLevel.CAdES_BASELINE_B, SignatureLevel.CAdES_BASELINE_LTA)
                                .flatMap(SignedFormsTest::withCades),
                        Stream.of(SignatureLevel.XAdES_BASELINE_B, SignatureLevel.XAdES_BASELINE_LTA)
                                .flatMap(SignedFormsTest::withXades))
                .flatMap(each -> each);
    }

    private static Stream<Arguments> withCades(SignatureLevel level) {
        return Stream.of(
                Arguments.of("enveloping", level, FORMS.cades(SignaturePackaging.ENVELOPING, level)),
                Arguments.of("ASiC-S", level, FORMS.asicWithCades(ASiCContainerType.ASiC_S, level)),
                Arguments.of("ASiC-E", level, FORMS.asicWithCades(ASiCContainerType.ASiC_E, level)));
    }

    private static Stream<Arguments> withXades(SignatureLevel level) {
        return Stream.of(
                Arguments.of("enveloped", level, FORMS.xades(SignaturePackaging.ENVELOPED, level)),
                Arguments.of("enveloping", level, FORMS.xades(SignaturePackaging.ENVELOPING, level)),
                Arguments.of("ASiC-S", level, FORMS.asicWithXades(ASiCContainerType.ASiC_S, level)),
                Arguments.of("ASiC-E", level, FORMS.asicWithXades(ASiCContainerType.ASiC_E, level)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("valid")
    void aSoundSignatureOfATrustedIssuerSignsAndTellsWhoWhenAndHow(String how, SignatureLevel level, byte[] file) {
        var judged = new Judged(file, ISSUER.asAnchor());
        var isStamped = !level.name().endsWith("_B");
        var isProven = level.name().contains("_LT");

        assertThat(judged.answer()).isEqualTo(Answer.SIGNED);
        var evidence = judged.evidence().getFirst();
        assertThat(evidence.signer())
                .contains(new Signer(
                        "Kari Nordmann",
                        "Test issuer",
                        Optional.of(isStamped ? DssDesk.STAMPED : ThrowAwayIssuer.NOW),
                        level.name()));
        assertThat(Judged.codes(evidence))
                .contains(
                        isStamped ? ReasonCode.TIME_STAMPED : ReasonCode.TIME_CLAIMED,
                        isProven ? ReasonCode.REVOCATION_CHECKED : ReasonCode.REVOCATION_NOT_CHECKED);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("valid")
    void theSameFromAnUnknownIssuerLeavesDoubtAndShowsTheSigner(String how, SignatureLevel level, byte[] file) {
        var judged = new Judged(file, new ThrowAwayIssuer("Another issuer").asAnchor());

        assertThat(judged.answer()).isEqualTo(Answer.UNSURE);
        assertThat(Judged.codes(judged.evidence().getFirst())).contains(ReasonCode.UNKNOWN_ISSUER);
        assertThat(judged.evidence().getFirst().signer()).map(Signer::name).contains("Kari Nordmann");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("valid")
    void theSameWithTheLetterChangedIsNeverSignedNorSilentlyUnsigned(String how, SignatureLevel level, byte[] file) {
        var changed = new String(file, ISO_8859_1)
                .replace("/MediaBox", "/MediaBux")
                .replace("I appeal", "I accept")
                .replace("PGxldHRlcj48d29yZHM+", "PGxldHRlcj48d29yZHM9");
        if (how.startsWith("ASiC")) {
            changed = changedEntry(file);
        }

        assertThat(changed).isNotEqualTo(new String(file, ISO_8859_1));
        assertThat(new Judged(changed.getBytes(ISO_8859_1), ISSUER.asAnchor()).answer())
                .isEqualTo(Answer.UNSURE);
    }

    /** One byte in the middle of the letter, which stands compressed behind its name. */
    private static String changedEntry(byte[] file) {
        var changed = file.clone();
        changed[new String(file, ISO_8859_1).indexOf("letter.pdf") + 60] ^= 1;
        return new String(changed, ISO_8859_1);
    }

    @Test
    void aRevokedCertificateLeavesDoubt() {
        var forms = new SignedForms(new DssDesk(ISSUER, KARI), Set.of(KARI));

        for (var level : Set.of(SignatureLevel.PAdES_BASELINE_LT, SignatureLevel.PAdES_BASELINE_LTA)) {
            var judged = new Judged(forms.pades(level), ISSUER.asAnchor());

            assertThat(judged.answer()).isEqualTo(Answer.UNSURE);
            assertThat(Judged.codes(judged.evidence().getFirst()))
                    .contains(ReasonCode.NOT_VALID, ReasonCode.REVOCATION_NOT_CHECKED);
        }
    }

    @Test
    void anExpiredCertificateLeavesDoubt() {
        var later = Clock.fixed(ThrowAwayIssuer.NOW.plusSeconds(86_400L * 800), ZoneOffset.UTC);

        var found = new ElectronicSignatures(ISSUER.asAnchor(), later)
                .find(FORMS.asicWithCades(ASiCContainerType.ASiC_E, SignatureLevel.CAdES_BASELINE_B));

        assertThat(Judged.answer(found)).isEqualTo(Answer.UNSURE);
        assertThat(Judged.codes(found.getFirst())).contains(ReasonCode.NOT_VALID);
    }

    @Test
    void theSealOfAnOrganisationAroundALetterIsNoPersonalSignature() {
        var seal = new SignedForms(new DssDesk(ISSUER, ISSUER.organisation("Eksempel AS")));

        var judged = new Judged(
                seal.asicWithXades(ASiCContainerType.ASiC_E, SignatureLevel.XAdES_BASELINE_B), ISSUER.asAnchor());

        assertThat(Judged.codes(judged.evidence().getFirst())).contains(ReasonCode.ORGANISATION_SEAL);
        assertThat(judged.answer()).isEqualTo(Answer.LIKELY_UNSIGNED);
    }

    @Test
    void aDocumentTimeStampAloneIsNoSignature() {
        var stamped = new DssDesk(ISSUER, KARI).stampOnly(SignedForms.LETTER);

        var judged = new Judged(stamped, ISSUER.asAnchor());

        assertThat(Judged.codes(judged.evidence().getFirst())).containsExactly(ReasonCode.DOCUMENT_TIME_STAMP);
        assertThat(judged.answer()).isEqualTo(Answer.LIKELY_UNSIGNED);
    }

    @ParameterizedTest
    @MethodSource("detached")
    void aSignatureSentWithoutWhatItSignsShowsItsSignerAndLeavesDoubt(byte[] file) {
        var judged = new Judged(file, ISSUER.asAnchor());

        assertThat(Judged.codes(judged.evidence().getFirst())).contains(ReasonCode.CONTENT_NOT_INSIDE);
        assertThat(judged.evidence().getFirst().signer()).map(Signer::name).contains("Kari Nordmann");
        assertThat(judged.answer()).isEqualTo(Answer.UNSURE);
    }

    static Stream<byte[]> detached() {
        return Stream.of(
                FORMS.cades(SignaturePackaging.DETACHED, SignatureLevel.CAdES_BASELINE_B),
                FORMS.xades(SignaturePackaging.DETACHED, SignatureLevel.XAdES_BASELINE_B));
    }

    @Test
    void wordsAddedAroundASignedObjectAreNotSigned() {
        var signed = new String(FORMS.xades(SignaturePackaging.ENVELOPING, SignatureLevel.XAdES_BASELINE_B), UTF_8);
        var beside = signed.replace("</ds:Signature>", "<ds:Object>I accept</ds:Object></ds:Signature>");
        var around = "<letter>I accept" + signed.substring(signed.indexOf("<ds:Signature")) + "</letter>";

        for (var wrapped : Set.of(beside, around)) {
            assertThat(new Judged(wrapped.getBytes(UTF_8), ISSUER.asAnchor()).answer())
                    .isEqualTo(Answer.UNSURE);
        }
    }

    @Test
    void anXmlFileThatDeclaresEntitiesIsNotEvenRead() {
        var signed = new String(FORMS.xades(SignaturePackaging.ENVELOPED, SignatureLevel.XAdES_BASELINE_B), UTF_8);
        var bomb = "<!DOCTYPE letter [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>"
                + signed.substring(signed.indexOf("<letter"));

        var judged = new Judged(bomb.getBytes(UTF_8), ISSUER.asAnchor());

        assertThat(Judged.codes(judged.evidence().getFirst())).containsExactly(ReasonCode.NOT_CHECKABLE);
    }
}
