package no.postmottak.signature.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A chain of questions about measured numbers that ends in a value, written as one line: {@code 3<0.52 =0.1 =-0.2}. */
public final class DecisionTree {

    private static final int DEEPEST = 64;

    private final List<Node> nodes = new ArrayList<>();

    /** A question with the places of its two answers, or a value (feature -1). */
    private record Node(int feature, double number, int otherwise) {}

    private DecisionTree() {}

    /** Reads a tree in the order question, smaller, otherwise. */
    public static DecisionTree read(String line) {
        var tree = new DecisionTree();
        var words = line.strip().split(" ");
        if (tree.read(words, 0, 0) != words.length) {
            throw new IllegalArgumentException("a tree with loose ends");
        }
        return tree;
    }

    private int read(String[] words, int at, int depth) {
        if (at >= words.length || depth > DEEPEST) {
            throw new IllegalArgumentException("a tree that is cut off or too deep");
        }
        var word = words[at];
        if (word.startsWith("=")) {
            nodes.add(new Node(-1, Double.parseDouble(word.substring(1)), -1));
            return at + 1;
        }
        var sign = word.indexOf('<');
        var place = nodes.size();
        nodes.add(new Node(0, 0, 0));
        var next = read(words, at + 1, depth + 1);
        var feature = Integer.parseInt(word.substring(0, sign));
        nodes.set(place, new Node(feature, Double.parseDouble(word.substring(sign + 1)), nodes.size()));
        return read(words, next, depth + 1);
    }

    /** The value the numbers lead to. */
    public double of(double[] numbers) {
        var at = 0;
        while (true) {
            var node = nodes.get(at);
            if (node.feature < 0) {
                return node.number;
            }
            at = numbers[node.feature] < node.number ? at + 1 : node.otherwise;
        }
    }

    /** The highest number of a measure that is asked about. */
    int highestFeature() {
        return nodes.stream().mapToInt(Node::feature).max().orElse(-1);
    }

    @Override
    public String toString() {
        var line = new StringBuilder();
        for (var node : nodes) {
            line.append(line.isEmpty() ? "" : " ");
            line.append(
                    node.feature < 0
                            ? String.format(Locale.ROOT, "=%.5f", node.number)
                            : String.format(Locale.ROOT, "%d<%.8g", node.feature, node.number));
        }
        return line.toString();
    }
}
