package no.postmottak.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.postmottak.signature.PageQuality.Flaw;
import no.postmottak.signature.SignatureTraces.Extent;
import no.postmottak.signature.SignatureVerdict.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureJudgeTest {

    private static final SignatureJudge JUDGE = new SignatureJudge(new SignaturePolicy(0.9, 0.1));
    private static final PageQuality CLEAR = new PageQuality(1, Set.of());
    private static final PageQuality BLURRED = new PageQuality(2, Set.of(Flaw.BLUR));

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "INK, 0.95, '', SIGNED, sure ink signs",
        "INK, 0.90, '', SIGNED, the threshold itself is sure",
        "INK, 0.50, '', UNSURE, doubtful ink is a question",
        "INK, 0.10, '', UNSURE, ink at the lower threshold is still a question",
        "INK, 0.05, '', LIKELY_UNSIGNED, a faint speck is no ink",
        "PDF_SIGNATURE, 1, INTACT TRUSTED_ISSUER, SIGNED, intact and trusted signs",
        "PDF_SIGNATURE, 1, INTACT UNKNOWN_ISSUER, UNSURE, an unknown issuer is a question",
        "PDF_SIGNATURE, 1, INTACT TRUSTED_ISSUER STRUCTURE_SUSPICIOUS, UNSURE, odd structure takes trust away",
        "PDF_SIGNATURE, 1, INTACT NOT_VALID, UNSURE, a certificate out of its time is a question",
        "PDF_SIGNATURE, 0.5, SIGNATURE_BROKEN, UNSURE, broken is never silently unsigned",
        "PDF_SIGNATURE, 0.5, NOT_CHECKABLE, UNSURE, unchecked is a question",
        "PDF_SIGNATURE, 1, INTACT TRUSTED_ISSUER ORGANISATION_SEAL, LIKELY_UNSIGNED, a seal is nobody's hand",
        "PDF_SIGNATURE, 0.5, SIGNATURE_BROKEN ORGANISATION_SEAL, UNSURE, a broken seal is a question",
        "PDF_SIGNATURE, 0, DOCUMENT_TIME_STAMP, LIKELY_UNSIGNED, a time stamp is nobody's hand",
        "ASIC_SIGNATURE, 1, INTACT TRUSTED_ISSUER, SIGNED, a container signs as a PDF does",
        "BANKID_SDO, 0.5, SDO_RECOGNISED, UNSURE, an old BankID object goes to a person",
        "PDF_ANNOTATION, 1, STAMP_ANNOTATION, UNSURE, a stamp alone never signs",
        "TYPED_CLAIM, 1, TYPED_CLAIM, UNSURE, typed words never sign",
    })
    void oneTraceOnAClearPage(Kind kind, double probability, String codes, Answer answer, String why) {
        assertThat(judge(Extent.EVERY_PAGE, List.of(CLEAR), trace(kind, probability, codes)))
                .as(why)
                .isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "EVERY_PAGE, LIKELY_UNSIGNED",
        "SOME_PAGES, UNSURE",
        "TEXT_WITHOUT_PICTURES, LIKELY_UNSIGNED",
        "TEXT_WITH_PICTURES, UNSURE",
        "NOTHING, UNSURE"
    })
    void withoutAnyTraceItDependsOnWhatWasLookedAt(Extent extent, Answer answer) {
        assertThat(judge(extent, List.of(CLEAR))).isEqualTo(answer);
    }

    @Test
    void onePoorPageIsEnoughForDoubtAndIsNamed() {
        var verdict = JUDGE.judge(new SignatureTraces(List.of(), List.of(CLEAR, BLURRED), Extent.EVERY_PAGE));

        assertThat(verdict.answer()).isEqualTo(Answer.UNSURE);
        assertThat(verdict.reasons()).containsExactly(new Reason(ReasonCode.POOR_PAGE, "2"));
    }

    @Test
    void aPoorPageTakesNothingFromSureInk() {
        assertThat(judge(Extent.EVERY_PAGE, List.of(BLURRED), trace(Kind.INK, 0.95, "LOOKS_HANDWRITTEN")))
                .isEqualTo(Answer.SIGNED);
    }

    @Test
    void aDocumentOfNoPagesIsNotSeen() {
        assertThat(judge(Extent.EVERY_PAGE, List.of())).isEqualTo(Answer.UNSURE);
    }

    @Test
    void theLikeliestTraceComesFirst() {
        var verdict = JUDGE.judge(new SignatureTraces(
                List.of(trace(Kind.INK, 0.2, ""), trace(Kind.INK, 0.95, "LOOKS_HANDWRITTEN")),
                List.of(CLEAR),
                Extent.EVERY_PAGE));

        assertThat(verdict.evidence().getFirst().probability()).isEqualTo(0.95);
        assertThat(verdict.reasons()).extracting(Reason::code).containsExactly(ReasonCode.LOOKS_HANDWRITTEN);
    }

    private static Answer judge(Extent extent, List<PageQuality> pages, SignatureEvidence... evidence) {
        return JUDGE.judge(new SignatureTraces(List.of(evidence), pages, extent))
                .answer();
    }

    private static SignatureEvidence trace(Kind kind, double probability, String codes) {
        var reasons = Arrays.stream(codes.split(" "))
                .filter(code -> !code.isEmpty())
                .map(code -> Reason.of(ReasonCode.valueOf(code)))
                .toList();
        return new SignatureEvidence(kind, Optional.empty(), probability, reasons, Optional.empty(), "test");
    }
}
