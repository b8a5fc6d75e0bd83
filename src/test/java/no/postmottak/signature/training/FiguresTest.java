package no.postmottak.signature.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.postmottak.signature.Box;
import no.postmottak.signature.Kind;
import no.postmottak.signature.PageQuality;
import no.postmottak.signature.Place;
import no.postmottak.signature.SignatureEvidence;
import no.postmottak.signature.SignatureJudge;
import no.postmottak.signature.SignaturePolicy;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final SignatureJudge JUDGE = new SignatureJudge(new SignaturePolicy(0.8, 0.2));
    private static final Box SIGNED_AT = new Box(0.1, 0.7, 0.3, 0.1);
    private static final Box ELSEWHERE = new Box(0.1, 0.1, 0.3, 0.1);

    @Test
    void theAreaCountsThePairsInRightOrder() {
        var figures = figures(signed(0.9, SIGNED_AT), signed(0.4, SIGNED_AT), unsigned(0.5), unsigned(0.1));

        assertThat(figures.areaUnderCurve()).isEqualTo(0.75);
    }

    @Test
    void halfAPairIsCountedWhereBothAreThoughtAlike() {
        assertThat(figures(signed(0.5, SIGNED_AT), unsigned(0.5)).areaUnderCurve())
                .isEqualTo(0.5);
    }

    @Test
    void aBoxBesideTheSignatureIsNotShownRightly() {
        assertThat(figures(signed(0.9, SIGNED_AT), signed(0.9, ELSEWHERE)).shownRightly())
                .isEqualTo(0.5);
    }

    @Test
    void whatIsThoughtHalfLikelyAndIsSoHalfTheTimeIsWellCalibrated() {
        var even = figures(signed(0.5, SIGNED_AT), unsigned(0.5));
        var sure = figures(signed(1, SIGNED_AT), unsigned(1));

        assertThat(even.calibrationError()).isEqualTo(0);
        assertThat(sure.calibrationError()).isEqualTo(0.5);
    }

    @Test
    void onlyPagesThatNeedNobodyAreDecided() {
        var figures = figures(signed(0.9, SIGNED_AT), signed(0.5, SIGNED_AT), unsigned(0.1), unsigned(0.3));

        assertThat(figures.decided()).isEqualTo(0.5);
        assertThat(figures.lines()).anyMatch(line -> line.startsWith("truly signed:") && line.contains("SIGNED 1"));
    }

    @Test
    void aRateIsToldWithItsRange() {
        assertThat(Figures.range(0, 100)).isEqualTo("0.0 to 3.7");
        assertThat(Figures.range(50, 100)).isEqualTo("40.4 to 59.6");
        assertThat(Figures.range(0, 0)).isEqualTo("no pages");
    }

    @Test
    void theMachineTimeIsTheMean() {
        assertThat(figures(signed(0.9, SIGNED_AT), unsigned(0.5)).cpu()).isCloseTo(7, within(1e-9));
    }

    private static Figures figures(JudgedPage... pages) {
        return new Figures(List.of(pages), JUDGE);
    }

    private static JudgedPage signed(double probability, Box shown) {
        return page(probability, shown, new Truth(List.of(SIGNED_AT)));
    }

    private static JudgedPage unsigned(double probability) {
        return page(probability, ELSEWHERE, new Truth(List.of()));
    }

    private static JudgedPage page(double probability, Box shown, Truth truth) {
        var evidence = new SignatureEvidence(
                Kind.INK, Optional.of(new Place(1, shown)), probability, List.of(), Optional.empty(), "test");
        return new JudgedPage("page", truth, List.of(evidence), new PageQuality(1, Set.of()), 7);
    }
}
