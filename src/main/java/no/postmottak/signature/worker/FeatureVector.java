package no.postmottak.signature.worker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Named numbers in the order they were measured. */
final class FeatureVector {

    private final List<String> names = new ArrayList<>();
    private final double[] values = new double[80];

    void add(String name, double value) {
        values[names.size()] = Double.isFinite(value) ? value : 0;
        names.add(name);
    }

    List<String> names() {
        return List.copyOf(names);
    }

    double[] values() {
        return Arrays.copyOf(values, names.size());
    }

    /** The values with what is not known marked as such. */
    double[] without(List<String> unknown) {
        var known = values();
        for (var i = 0; i < known.length; i++) {
            known[i] = unknown.contains(names.get(i)) ? -1 : known[i];
        }
        return known;
    }
}
