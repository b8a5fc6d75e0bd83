package no.postmottak.signature.worker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Weighs what ink looks like into the probability that it is a signature: a sum over trees, brought to a probability by
 * a straight line on the logistic scale. The trees are a resource, made by {@code ./postmottak train-signatures}.
 */
public final class InkModel {

    private static final String RESOURCE = "/no/postmottak/signature/ink-model.txt";

    private final String version;
    private final List<String> features;
    private final double bias;
    private final Calibration calibration;
    private final List<DecisionTree> trees;

    /** How a sum becomes a probability: its steepness, and where it starts. */
    public record Calibration(double steepness, double start) {

        double probability(double sum) {
            return 1 / (1 + Math.exp(-(steepness * sum + start)));
        }
    }

    public InkModel(String version, List<String> features, double bias, List<DecisionTree> trees) {
        this(version, features, new Scale(bias, new Calibration(1, 0)), trees);
    }

    private record Scale(double bias, Calibration calibration) {}

    private InkModel(String version, List<String> features, Scale scale, List<DecisionTree> trees) {
        this.version = version;
        this.features = List.copyOf(features);
        this.bias = scale.bias();
        this.trees = List.copyOf(trees);
        this.calibration = scale.calibration();
        if (trees.stream().anyMatch(tree -> tree.highestFeature() >= features.size())) {
            throw new IllegalArgumentException("the ink model asks about what is not measured");
        }
    }

    /** The trees this version was built with. */
    public static InkModel shipped() {
        try (var stream = Objects.requireNonNull(InkModel.class.getResourceAsStream(RESOURCE), RESOURCE);
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return read(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A model of the operator's own, calibrated on pages of his. */
    public static InkModel in(Path file) {
        try {
            return read(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the ink model cannot be read", e);
        }
    }

    public static InkModel read(List<String> lines) {
        var version = "";
        List<String> features = List.of();
        var bias = 0.0;
        var calibration = new Calibration(1, 0);
        var trees = new ArrayList<DecisionTree>();
        for (var line : lines) {
            var words = line.strip().split(" ");
            switch (words[0]) {
                case "", "#" -> {}
                case "version" -> version = words[1];
                case "features" -> features = List.of(words).subList(1, words.length);
                case "bias" -> bias = Double.parseDouble(words[1]);
                case "calibration" ->
                    calibration = new Calibration(Double.parseDouble(words[1]), Double.parseDouble(words[2]));
                default -> trees.add(DecisionTree.read(line));
            }
        }
        return new InkModel(version, features, new Scale(bias, calibration), trees);
    }

    public InkModel with(Calibration other) {
        return new InkModel(version, features, new Scale(bias, other), trees);
    }

    /** The same, with more trees on top, under another name. */
    public InkModel with(List<DecisionTree> more, String name) {
        var all = new ArrayList<>(trees);
        all.addAll(more);
        return new InkModel(name, features, new Scale(bias, calibration), all);
    }

    public String version() {
        return version;
    }

    /** Whether the model was made for what is measured now. */
    boolean weighs(List<String> names) {
        return features.equals(names);
    }

    /** The sum over all trees, before it is brought to a probability. */
    public double sum(double[] values) {
        var sum = bias;
        for (var tree : trees) {
            sum += tree.of(values);
        }
        return sum;
    }

    public double probability(double[] values) {
        return calibration.probability(sum(values));
    }

    /** The model as it is read again; what is said about it first stands on top. */
    public List<String> written(List<String> remarks) {
        var lines = new ArrayList<String>();
        remarks.forEach(remark -> lines.add("# " + remark));
        lines.add("version " + version);
        lines.add("features " + String.join(" ", features));
        lines.add("bias " + bias);
        lines.add("calibration " + calibration.steepness() + " " + calibration.start());
        trees.forEach(tree -> lines.add(tree.toString()));
        return lines;
    }
}
