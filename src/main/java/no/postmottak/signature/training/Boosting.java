package no.postmottak.signature.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import no.postmottak.signature.worker.DecisionTree;

/** Learns trees one after another, each from what those before it got wrong (gradient boosting of the logistic loss). */
final class Boosting {

    /** How many trees, how much each counts, how many leaves each has, and how few examples a leaf may stand for. */
    record Measure(int trees, double rate, int leaves, int fewest) {}

    private static final double ROWS = 0.8;

    private final List<Example> examples;
    private final Measure measure;
    private final Random random = new Random(20_261_122);
    private final Bins bins;
    private final double[] sums;
    private final double[] slopes;
    private final double[] bends;

    private Boosting(List<Example> examples, double[] from, Measure measure) {
        this.examples = List.copyOf(examples);
        this.measure = measure;
        this.bins = new Bins(examples);
        this.sums = from.clone();
        this.slopes = new double[sums.length];
        this.bends = new double[sums.length];
    }

    /** Trees that together correct the given sums. */
    static List<DecisionTree> learn(List<Example> examples, double[] from, Measure measure) {
        return new Boosting(examples, from, measure).learn();
    }

    private List<DecisionTree> learn() {
        var trees = new ArrayList<DecisionTree>();
        for (var round = 0; round < measure.trees(); round++) {
            derive();
            var taken = random.ints(sums.length, 0, 100).toArray();
            var rows = new int[sums.length];
            var count = 0;
            for (var i = 0; i < rows.length; i++) {
                if (taken[i] < 100 * ROWS) {
                    rows[count++] = i;
                }
            }
            var growth = new TreeGrowth(bins, slopes, bends, random);
            var tree = DecisionTree.read(growth.grow(Arrays.copyOf(rows, count), measure));
            for (var i = 0; i < sums.length; i++) {
                sums[i] += tree.of(examples.get(i).values);
            }
            trees.add(tree);
        }
        return trees;
    }

    private void derive() {
        for (var i = 0; i < sums.length; i++) {
            var probability = 1 / (1 + Math.exp(-sums[i]));
            slopes[i] = (examples.get(i).isSignature ? 1 : 0) - probability;
            bends[i] = Math.max(1e-6, probability * (1 - probability));
        }
    }
}
