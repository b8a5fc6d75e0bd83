package no.postmottak.signature.training;

import java.util.Arrays;
import java.util.List;

/** Measures sorted into at most 64 bins each, so that a tree tries few thresholds. */
final class Bins {

    static final int MOST = 64;

    final int features;

    /** By feature, then by example. */
    final byte[][] bins;

    private final double[][] edges;

    Bins(List<Example> examples) {
        features = examples.getFirst().values.length;
        bins = new byte[features][examples.size()];
        edges = new double[features][];
        for (var feature = 0; feature < features; feature++) {
            var column = new double[examples.size()];
            for (var i = 0; i < column.length; i++) {
                column[i] = examples.get(i).values[feature];
            }
            edges[feature] = edges(column);
            for (var i = 0; i < column.length; i++) {
                bins[feature][i] = (byte) bin(edges[feature], column[i]);
            }
        }
    }

    /** The number that divides the given bin from the next. */
    double threshold(int feature, int bin) {
        return edges[feature][bin];
    }

    int count(int feature) {
        return edges[feature].length + 1;
    }

    /** An edge is the lowest value of the bin above it. */
    private static double[] edges(double[] column) {
        var sorted = column.clone();
        Arrays.sort(sorted);
        var edges = new double[MOST - 1];
        var count = 0;
        for (var i = 1; i < MOST; i++) {
            var value = sorted[(int) ((long) i * sorted.length / MOST)];
            var last = count == 0 ? sorted[0] : edges[count - 1];
            if (value > last) {
                edges[count++] = value;
            }
        }
        return Arrays.copyOf(edges, count);
    }

    private static int bin(double[] edges, double value) {
        var place = Arrays.binarySearch(edges, value);
        return place >= 0 ? place + 1 : -place - 1;
    }
}
