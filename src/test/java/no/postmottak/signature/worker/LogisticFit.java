package no.postmottak.signature.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Fits a logistic score over features and their squares, by gradient descent without chance. */
final class LogisticFit {

    private static final int ROUNDS = 1500;
    private static final double RATE = 0.5;
    private static final double RESTRAINT = 0.002;

    private final List<String> names;
    private final double[] means;
    private final double[] deviations;
    private double bias;
    private double[] weights = {};

    LogisticFit(List<String> names, List<double[]> examples) {
        this.names = List.copyOf(names);
        means = new double[names.size()];
        deviations = new double[names.size()];
        for (var i = 0; i < means.length; i++) {
            var feature = i;
            means[i] = examples.stream().mapToDouble(e -> e[feature]).average().orElse(0);
            var mean = means[i];
            deviations[i] = Math.sqrt(examples.stream()
                            .mapToDouble(e -> (e[feature] - mean) * (e[feature] - mean))
                            .average()
                            .orElse(1))
                    + 1e-6;
        }
    }

    /** Weighs both answers alike, however many examples each has. */
    void fit(List<double[]> examples, boolean[] answers) {
        var terms = examples.stream().map(this::terms).toList();
        var yes = 0;
        for (var answer : answers) {
            yes += answer ? 1 : 0;
        }
        weights = new double[2 * means.length];
        var speed = new double[weights.length];
        for (var round = 0; round < ROUNDS; round++) {
            var slope = new double[weights.length];
            var lift = 0.0;
            for (var i = 0; i < answers.length; i++) {
                var share = answers[i] ? 0.5 / yes : 0.5 / (answers.length - yes);
                var error = ((answers[i] ? 1 : 0) - 1 / (1 + Math.exp(-sum(terms.get(i))))) * share;
                lift += error;
                for (var k = 0; k < slope.length; k++) {
                    slope[k] += error * terms.get(i)[k];
                }
            }
            bias += RATE * lift;
            for (var k = 0; k < slope.length; k++) {
                speed[k] = 0.9 * speed[k] + RATE * 0.2 * (slope[k] - RESTRAINT * weights[k]);
                weights[k] += speed[k];
            }
        }
    }

    List<String> asModel(String version) {
        var lines = new ArrayList<String>();
        lines.add("version " + version);
        lines.add(String.format(Locale.ROOT, "bias %.4f", bias));
        lines.add("steepness 1");
        for (var i = 0; i < means.length; i++) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%s %.5f %.5f %.4f %.4f",
                    names.get(i),
                    means[i],
                    deviations[i],
                    weights[i],
                    weights[means.length + i]));
        }
        return lines;
    }

    private double sum(double[] terms) {
        var sum = bias;
        for (var k = 0; k < terms.length; k++) {
            sum += weights[k] * terms[k];
        }
        return sum;
    }

    private double[] terms(double[] example) {
        var terms = new double[2 * means.length];
        for (var i = 0; i < means.length; i++) {
            terms[i] = Math.clamp((example[i] - means[i]) / deviations[i], -3, 3);
            terms[means.length + i] = terms[i] * terms[i];
        }
        return terms;
    }
}
