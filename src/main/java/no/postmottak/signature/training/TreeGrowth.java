package no.postmottak.signature.training;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;

/** Grows one tree, always splitting the leaf where that gains most. */
final class TreeGrowth {

    private static final double RESTRAINT = 2;
    private static final double FEATURES = 0.5;

    private final Bins bins;
    private final double[] slopes;
    private final double[] bends;
    private final Random random;

    TreeGrowth(Bins bins, double[] slopes, double[] bends, Random random) {
        this.bins = bins;
        this.slopes = slopes;
        this.bends = bends;
        this.random = random;
    }

    private static final class Leaf {

        private final int[] rows;
        private final double slope;
        private final double bend;
        private Optional<Split> split = Optional.empty();
        private Leaf[] answers = {};

        Leaf(int[] rows, double slope, double bend) {
            this.rows = rows;
            this.slope = slope;
            this.bend = bend;
        }

        Leaf from(double lower, double bent) {
            return new Leaf(rows, lower, bent);
        }

        double gain() {
            return split.map(Split::gain).orElse(0.0);
        }
    }

    private record Split(int feature, int bin, double gain) {}

    /** The tree over the given rows, as it is written down. */
    String grow(int[] rows, Boosting.Measure measure) {
        var features = random.ints(0, bins.features)
                .distinct()
                .limit(Math.max(1, (int) (bins.features * FEATURES)))
                .toArray();
        var root = leaf(rows);
        var open = new PriorityQueue<Leaf>(
                Comparator.comparingDouble((Leaf leaf) -> leaf.gain()).reversed());
        find(root, features, measure.fewest());
        open.add(root);
        var leaves = 1;
        while (leaves < measure.leaves() && !open.isEmpty() && open.peek().gain() > 1e-6) {
            var leaf = open.remove();
            divide(leaf);
            for (var answer : leaf.answers) {
                find(answer, features, measure.fewest());
                open.add(answer);
            }
            leaves++;
        }
        var line = new StringBuilder();
        write(root, line, measure.rate());
        return line.toString();
    }

    private Leaf leaf(int[] rows) {
        var slope = 0.0;
        var bend = 0.0;
        for (var row : rows) {
            slope += slopes[row];
            bend += bends[row];
        }
        return new Leaf(rows, slope, bend);
    }

    private void find(Leaf leaf, int[] features, int fewest) {
        Split best = new Split(-1, -1, 0);
        for (var feature : features) {
            var split = best(leaf, feature, fewest);
            best = split.gain() > best.gain() ? split : best;
        }
        leaf.split = best.feature() < 0 ? Optional.empty() : Optional.of(best);
    }

    private Split best(Leaf leaf, int feature, int fewest) {
        var slope = new double[Bins.MOST];
        var bend = new double[Bins.MOST];
        var count = new int[Bins.MOST];
        var column = bins.bins[feature];
        for (var row : leaf.rows) {
            slope[column[row]] += slopes[row];
            bend[column[row]] += bends[row];
            count[column[row]]++;
        }
        var best = new Split(feature, -1, 0);
        var below = leaf.from(0, 0);
        var seen = 0;
        for (var bin = 0; bin < bins.count(feature) - 1; bin++) {
            below = leaf.from(below.slope + slope[bin], below.bend + bend[bin]);
            seen += count[bin];
            if (seen >= fewest && leaf.rows.length - seen >= fewest) {
                var gain = gain(leaf, below);
                best = gain > best.gain() ? new Split(feature, bin, gain) : best;
            }
        }
        return best;
    }

    private static double gain(Leaf leaf, Leaf below) {
        return worth(below.slope, below.bend)
                + worth(leaf.slope - below.slope, leaf.bend - below.bend)
                - worth(leaf.slope, leaf.bend);
    }

    private static double worth(double slope, double bend) {
        return slope * slope / (bend + RESTRAINT);
    }

    private void divide(Leaf leaf) {
        var split = leaf.split.orElseThrow();
        var column = bins.bins[split.feature()];
        var smaller = Arrays.stream(leaf.rows)
                .filter(row -> column[row] <= split.bin())
                .toArray();
        var others = Arrays.stream(leaf.rows)
                .filter(row -> column[row] > split.bin())
                .toArray();
        leaf.answers = new Leaf[] {leaf(smaller), leaf(others)};
    }

    private void write(Leaf leaf, StringBuilder line, double rate) {
        line.append(line.isEmpty() ? "" : " ");
        if (leaf.answers.length == 0) {
            line.append(String.format(Locale.ROOT, "=%.5f", rate * leaf.slope / (leaf.bend + RESTRAINT)));
            return;
        }
        var split = leaf.split.orElseThrow();
        line.append(
                String.format(Locale.ROOT, "%d<%.8g", split.feature(), bins.threshold(split.feature(), split.bin())));
        write(leaf.answers[0], line, rate);
        write(leaf.answers[1], line, rate);
    }
}
