package no.postmottak.signature.training;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A made-up person's way of writing: it writes words as strokes, in units of the height of a capital letter, y upwards. */
final class Hand {

    private static final Alphabet LATIN = Alphabet.latin();
    private static final double CAPITAL = 8;

    private final Random random;
    private final Alphabet alphabet;
    private final boolean joined;
    private final double lean = 0.25;
    private final double slant;
    private final double wide;
    private final double small;
    private final double tremor;
    private final double spacing;

    /** How much of each letter is lost in writing fast, from 0 to 1. */
    private final double haste;

    Hand(Random random, double haste) {
        this.random = random;
        this.haste = haste;
        var kind = random.nextDouble();
        this.alphabet = kind < 0.82 ? LATIN : Alphabet.invented(random);
        this.joined = random.nextDouble() < 0.7;
        this.slant = lean + random.nextGaussian() * 0.25;
        this.wide = random.nextDouble(0.7, 1.7);
        this.small = random.nextDouble(0.55, 1.25);
        this.tremor = random.nextDouble(0.02, 0.35);
        this.spacing = random.nextDouble(-0.5, 0.5);
    }

    /** One word from the given place on; the strokes in the order they are made. */
    List<List<Point2D>> write(String word, double from) {
        var line = new ArrayList<Point2D>();
        var later = new ArrayList<List<Point2D>>();
        var x = from;
        for (var place = 0; place < word.length(); place++) {
            x += letter(word.charAt(place), x, line, later);
        }
        var strokes = new ArrayList<List<Point2D>>();
        if (line.size() > 1) {
            strokes.add(Curve.through(line));
        }
        later.forEach(stroke -> strokes.add(Curve.through(stroke)));
        return strokes;
    }

    /** Adds a letter to the line that is being written, or to what is added later; how far the pen moved is returned. */
    private double letter(char letter, double x, List<Point2D> line, List<List<Point2D>> later) {
        var sign = alphabet.sign(letter);
        var size = Character.isLowerCase(letter) ? small : 1;
        var flat = random.nextDouble() < haste ? random.nextDouble(0.1, 0.7) : 1;
        for (var k = 0; k < sign.strokes().size(); k++) {
            var stroke = shaped(sign.strokes().get(k), x, size * flat, size);
            if (k == 0 && joined && Character.isLowerCase(letter)) {
                line.addAll(stroke);
            } else {
                later.add(stroke);
            }
        }
        return (sign.advance() * size * (1 - 0.35 * haste * random.nextDouble()) + spacing) * wide / CAPITAL;
    }

    /** Where the next word begins. */
    static double rightOf(List<List<Point2D>> strokes) {
        return strokes.stream()
                .flatMap(List::stream)
                .mapToDouble(Point2D::getX)
                .max()
                .orElse(0);
    }

    private List<Point2D> shaped(List<Point2D> corners, double x, double height, double width) {
        var shaped = new ArrayList<Point2D>();
        for (var corner : corners) {
            var kept = corners.size() < 4 || random.nextDouble() > 0.3 * haste;
            if (kept) {
                var y = (corner.getY() + random.nextGaussian() * tremor) * height / CAPITAL;
                var across = (corner.getX() + random.nextGaussian() * tremor) * width * wide / CAPITAL;
                shaped.add(new Point2D.Double(x + across + slant * y, y));
            }
        }
        if (shaped.size() < 2) {
            shaped.add(new Point2D.Double(x, 0));
            shaped.add(new Point2D.Double(x + 0.1, 0.05));
        }
        return shaped;
    }
}
