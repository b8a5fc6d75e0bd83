package no.postmottak.signature.training;

import static org.assertj.core.api.Assertions.assertThat;

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

class TargetsTest {

    private static final Box PLACE = new Box(0.1, 0.7, 0.3, 0.1);

    @Test
    void whatIsReachedIsSaidStepByStep() {
        var lines = held(page(true, 1), page(true, 1), page(false, 0), page(false, 0));

        assertThat(lines).hasSize(7).allMatch(line -> line.endsWith("beyond"));
    }

    @Test
    void whatIsMissedIsSaid() {
        var lines = held(page(true, 0.01), page(true, 1), page(false, 1), page(false, 0));

        assertThat(lines)
                .anyMatch(line -> line.startsWith("truly signed called LIKELY_UNSIGNED") && line.endsWith("MISSED"))
                .anyMatch(line -> line.startsWith("truly unsigned called SIGNED") && line.endsWith("MISSED"))
                .anyMatch(line -> line.startsWith("area under the curve") && line.endsWith("MISSED"));
    }

    private static List<String> held(JudgedPage... pages) {
        return Targets.held(new Figures(List.of(pages), new SignatureJudge(new SignaturePolicy(0.8, 0.2))));
    }

    private static JudgedPage page(boolean signed, double probability) {
        var evidence = new SignatureEvidence(
                Kind.INK, Optional.of(new Place(1, PLACE)), probability, List.of(), Optional.empty(), "test");
        var truth = new Truth(signed ? List.of(PLACE) : List.of());
        return new JudgedPage("page", truth, List.of(evidence), new PageQuality(1, Set.of()), 50);
    }
}
