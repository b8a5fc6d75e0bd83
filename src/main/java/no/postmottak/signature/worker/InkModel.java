package no.postmottak.signature.worker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Weighs what ink looks like into the probability that it is a signature; the weights are a resource, made by a command. */
final class InkModel {

    private static final String RESOURCE = "/no/postmottak/signature/ink-model.txt";
    private static final double FARTHEST = 3;

    /** Where one feature usually lies, how far it varies, and what its distance and squared distance weigh. */
    record Weight(String feature, double mean, double deviation, double linear, double square) {

        double of(double value) {
            var distance = Math.clamp((value - mean) / deviation, -FARTHEST, FARTHEST);
            return linear * distance + square * distance * distance;
        }
    }

    private final String version;
    private final double bias;
    private final double steepness;
    private final List<Weight> weights;

    private InkModel(String version, double bias, double steepness, List<Weight> weights) {
        this.version = version;
        this.bias = bias;
        this.steepness = steepness;
        this.weights = List.copyOf(weights);
        if (!weights.stream().map(Weight::feature).toList().equals(InkFeatures.NAMES)) {
            throw new IllegalStateException("the ink model does not weigh the features that are measured");
        }
    }

    /** The weights this version was built with. */
    static InkModel shipped() {
        try (var stream = Objects.requireNonNull(InkModel.class.getResourceAsStream(RESOURCE), RESOURCE);
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return read(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InkModel read(List<String> lines) {
        var version = "";
        var bias = 0.0;
        var steepness = 1.0;
        var weights = new ArrayList<Weight>();
        for (var line : lines) {
            var words = line.strip().split("\\s+");
            switch (words[0]) {
                case "", "#" -> {}
                case "version" -> version = words[1];
                case "bias" -> bias = Double.parseDouble(words[1]);
                case "steepness" -> steepness = Double.parseDouble(words[1]);
                default -> weights.add(weight(words));
            }
        }
        return new InkModel(version, bias, steepness, weights);
    }

    String version() {
        return version;
    }

    double probability(double[] features) {
        var sum = bias;
        for (var i = 0; i < features.length; i++) {
            sum += steepness * weights.get(i).of(features[i]);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static Weight weight(String[] words) {
        return new Weight(
                words[0],
                Double.parseDouble(words[1]),
                Double.parseDouble(words[2]),
                Double.parseDouble(words[3]),
                Double.parseDouble(words[4]));
    }
}
