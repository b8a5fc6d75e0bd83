package no.postmottak.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.postmottak.admission.Finding;
import no.postmottak.admission.Outcome;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.CaseOf;
import no.postmottak.casefile.Representative;
import no.postmottak.signature.Kind;
import no.postmottak.signature.Reason;
import no.postmottak.signature.ReasonCode;
import no.postmottak.signature.SignatureEvidence;
import no.postmottak.signature.Signer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who signed electronically, held against who the case says is party or acts for the party. */
class SignedByTest {

    private static final CaseFile AMINA = CaseOf.numbers("190000000108")
            .numbered("2026/000108")
            .party("Amina Yusuf", LocalDate.of(1990, 4, 3))
            .actingFor(Representative.Kind.LAWYER, "Kari Lund")
            .file();

    @ParameterizedTest
    @CsvSource({
        "Amina Yusuf,       MET,    SIGNED_BY_PARTY,          the party herself",
        "YUSUF AMINA,       MET,    SIGNED_BY_PARTY,          as some certificates order names",
        "Kari Lund,         MET,    SIGNED_BY_REPRESENTATIVE, her lawyer",
        "Fatima Yusuf,      UNSURE, PERHAPS_SIGNED_BY_THEM,   a family name alone proves nobody",
        "يوسف أمينة,          UNSURE, PERHAPS_SIGNED_BY_THEM,   another alphabet cannot be compared",
        "Ola Nordmann,      UNSURE, SIGNED_BY_ANOTHER,        somebody the case does not know"
    })
    void theSignerIsHeldAgainstTheCase(String signer, Outcome outcome, String code, String reason) {
        var finding = told(Optional.of(AMINA), signed(Kind.PDF_SIGNATURE, signer, ReasonCode.TRUSTED_ISSUER));

        assertThat(finding).as(reason).map(Finding::outcome).contains(outcome);
        assertThat(finding).map(each -> each.evidence().code()).contains(code);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "UNKNOWN_ISSUER",
                "NOT_VALID",
                "SIGNATURE_BROKEN",
                "STRUCTURE_SUSPICIOUS",
                "NOT_ALL_SIGNED",
                "CONTENT_NOT_INSIDE"
            })
    void aNameThatNothingVouchesForIsNotCompared(ReasonCode doubt) {
        assertThat(told(Optional.of(AMINA), signed(Kind.CADES_SIGNATURE, "Amina Yusuf", doubt)))
                .map(each -> each.evidence().code())
                .contains("SIGNER_NOT_PROVEN");
    }

    @Test
    void withoutACaseTheOfficerIsToldThatNothingWasCompared() {
        assertThat(told(Optional.empty(), signed(Kind.ASIC_SIGNATURE, "Amina Yusuf", ReasonCode.TRUSTED_ISSUER)))
                .map(each -> each.evidence().code())
                .contains("NO_CASE_TO_COMPARE");
    }

    @Test
    void oneOfSeveralSignersIsEnough() {
        assertThat(told(
                        Optional.of(AMINA),
                        signed(Kind.PDF_SIGNATURE, "Ola Nordmann", ReasonCode.TRUSTED_ISSUER),
                        signed(Kind.PDF_SIGNATURE, "Kari Lund", ReasonCode.TRUSTED_ISSUER)))
                .map(each -> each.evidence().code())
                .contains("SIGNED_BY_REPRESENTATIVE");
    }

    @Test
    void aSealOrInkSaysNothingOfWhoSigned() {
        assertThat(told(Optional.of(AMINA), signed(Kind.PDF_SIGNATURE, "Eksempel AS", ReasonCode.ORGANISATION_SEAL)))
                .isEmpty();
        assertThat(told(Optional.of(AMINA), signed(Kind.INK, "Amina Yusuf", ReasonCode.LOOKS_HANDWRITTEN)))
                .isEmpty();
        assertThat(told(Optional.of(AMINA))).isEmpty();
    }

    private static Optional<Finding> told(Optional<CaseFile> file, SignatureEvidence... evidence) {
        return SignedBy.of(List.of(evidence), file);
    }

    private static SignatureEvidence signed(Kind kind, String name, ReasonCode reason) {
        return new SignatureEvidence(
                kind,
                Optional.empty(),
                1,
                Stream.of(ReasonCode.INTACT, reason).map(Reason::of).toList(),
                Optional.of(new Signer(name, "Test issuer", Optional.empty(), "PAdES_BASELINE_B")),
                "test");
    }
}
