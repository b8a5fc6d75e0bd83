package no.postmottak.signature.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.postmottak.signature.worker.InkModel;
import org.junit.jupiter.api.Test;

class LearningTest {

    private static final Boosting.Measure MEASURE = new Boosting.Measure(60, 0.1, 6, 5);

    @Test
    void treesLearnWhatNoStraightLineTells() {
        var examples = ringed(new Random(1), 800);

        var model = learnt(examples);

        var right = ringed(new Random(2), 400).stream()
                .filter(example -> (model.sum(example.values) > 0) == example.isSignature)
                .count();
        assertThat(right).isGreaterThan(370);
    }

    @Test
    void theSameExamplesTeachTheSameTrees() {
        var examples = ringed(new Random(1), 200);

        assertThat(learnt(examples).written(List.of()))
                .isEqualTo(learnt(examples).written(List.of()));
    }

    @Test
    void aModelThatWasWrittenAndReadAgainThinksTheSame() {
        var model = learnt(ringed(new Random(1), 300)).with(new InkModel.Calibration(1.5, -0.2));

        var again = InkModel.read(model.written(List.of("a remark")));

        for (var example : ringed(new Random(3), 50)) {
            assertThat(again.probability(example.values)).isEqualTo(model.probability(example.values));
        }
    }

    @Test
    void theLineMakesSumsIntoTheShareThatIsSo() {
        var points = new ArrayList<StraightLine.Point>();
        var random = new Random(4);
        for (var i = 0; i < 4000; i++) {
            var sum = random.nextGaussian() * 2;
            points.add(new StraightLine.Point(sum, random.nextDouble() < 1 / (1 + Math.exp(-(0.5 * sum + 1)))));
        }

        var line = StraightLine.through(points);

        assertThat(line.steepness()).isCloseTo(0.5, within(0.06));
        assertThat(line.start()).isCloseTo(1, within(0.12));
    }

    private static InkModel learnt(List<Example> examples) {
        return new InkModel(
                "test", List.of("x", "y", "noise"), 0, Boosting.learn(examples, new double[examples.size()], MEASURE));
    }

    /** Points are signatures when they lie in a ring around the middle. */
    private static List<Example> ringed(Random random, int count) {
        var examples = new ArrayList<Example>();
        for (var i = 0; i < count; i++) {
            var x = random.nextDouble(-1, 1);
            var y = random.nextDouble(-1, 1);
            examples.add(new Example(new double[] {x, y, random.nextDouble()}, Math.hypot(x, y) < 0.75));
        }
        return examples;
    }
}
