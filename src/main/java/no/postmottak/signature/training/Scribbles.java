package no.postmottak.signature.training;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Strokes that spell nothing: swings, loops, knots and flourishes, in units of the height of a capital letter, y upwards. */
final class Scribbles {

    private static final double ROUND = 2 * Math.PI;

    private final Random random;

    Scribbles(Random random) {
        this.random = random;
    }

    /** Waves that go on for so many letters. */
    List<Point2D> swing(double x, double letters) {
        var points = new ArrayList<Point2D>();
        var lean = random.nextDouble(-0.15, 0.55);
        var loop = random.nextDouble(0, 0.55);
        var period = random.nextDouble(0.2, 0.55);
        var drift = random.nextDouble(-0.12, 0.25);
        var floor = random.nextBoolean() ? -0.35 : random.nextDouble(-1, -0.35);
        var height = letterHeight();
        for (var t = 0.0; t < letters; t += 0.05) {
            if (t % 1 < 0.05) {
                height = 0.5 * height + 0.5 * letterHeight();
            }
            var up = height * Math.max(floor, Math.sin(ROUND * t));
            var along = period * t + loop * height * Math.cos(ROUND * t) + lean * up;
            points.add(new Point2D.Double(x + along, up + drift * period * t));
        }
        return points;
    }

    /** A capital nobody can read. */
    List<Point2D> knot(double x) {
        var corners = new ArrayList<Point2D>();
        var angle = random.nextDouble(0, ROUND);
        var radius = random.nextDouble(0.35, 1);
        var weaving = random.nextDouble() < 0.4;
        for (var i = 0; i < 5 + random.nextInt(5); i++) {
            angle += random.nextDouble(0.7, 1.9) * (weaving && i % 2 == 1 ? -1 : 1);
            var across = radius * 0.5 * Math.cos(angle) * random.nextDouble(0.4, 1.2);
            corners.add(new Point2D.Double(
                    x + 0.3 + across + i * random.nextDouble(0.03, 0.2),
                    0.4 + radius * Math.sin(angle) * random.nextDouble(0.4, 0.8)));
        }
        return Curve.through(corners);
    }

    /** Written from the right in long bows, with dots. */
    List<List<Point2D>> bows(double width) {
        var strokes = new ArrayList<List<Point2D>>();
        for (var x = width; x > 0; x -= random.nextDouble(0.5, 1.2)) {
            var deep = random.nextDouble(-0.5, 0.1);
            strokes.add(Curve.through(List.of(
                    new Point2D.Double(x, random.nextDouble(0.2, 1.1)),
                    new Point2D.Double(x - 0.1, 0.1),
                    new Point2D.Double(x - random.nextDouble(0.3, 0.9), deep),
                    new Point2D.Double(x - random.nextDouble(0.6, 1.5), random.nextDouble(-0.2, 0.4)))));
            for (var dot = random.nextInt(3); dot > 0; dot--) {
                strokes.add(dot(x - random.nextDouble(0.2, 0.6), random.nextDouble(-0.6, 0.9)));
            }
        }
        return strokes;
    }

    /** A line under, through or out of what was written up to there. */
    List<Point2D> flourish(double right) {
        if (random.nextBoolean()) {
            return Curve.through(List.of(
                    new Point2D.Double(right * random.nextDouble(-0.1, 0.3), random.nextDouble(-0.6, -0.1)),
                    new Point2D.Double(right * 0.4, random.nextDouble(-0.6, 0)),
                    new Point2D.Double(right * random.nextDouble(0.8, 1.3), random.nextDouble(-0.5, 0.2)),
                    new Point2D.Double(right * random.nextDouble(0.5, 1.2), random.nextDouble(-0.7, -0.2))));
        }
        return Curve.through(List.of(
                new Point2D.Double(right - 0.1, 0.1),
                new Point2D.Double(right + random.nextDouble(0.2, 0.8), random.nextDouble(-0.3, 0.4)),
                new Point2D.Double(right + random.nextDouble(0.8, 2), random.nextDouble(-0.3, 0.7))));
    }

    /** An arrow, a ring, a tick, a cross, a wave or a bracket, about one high. */
    List<List<Point2D>> mark() {
        var kind = random.nextInt(6);
        var turns = random.nextDouble(0.9, 1.3);
        var flat = random.nextDouble(0.3, 1);
        var points = new ArrayList<Point2D>();
        for (var t = 0.0; t <= 1; t += 0.03) {
            points.add(
                    switch (kind) {
                        case 0 -> new Point2D.Double(Math.cos(ROUND * turns * t), flat * Math.sin(ROUND * turns * t));
                        case 1 -> new Point2D.Double(t, t < 0.35 ? 0.35 - t : 1.4 * (t - 0.35));
                        case 2 -> new Point2D.Double(5 * t, 0.06 * Math.sin(17 * t) + 0.1 * t);
                        case 3 -> new Point2D.Double(0.2 * Math.sin(Math.PI * t), 3 * t);
                        case 4 -> new Point2D.Double(t, t);
                        default -> new Point2D.Double(3 * t, flat * t * (1 - t));
                    });
        }
        var strokes = new ArrayList<List<Point2D>>(List.of(points));
        if (kind == 4) {
            strokes.add(List.of(new Point2D.Double(0, 1), new Point2D.Double(1, 0)));
        }
        return strokes;
    }

    /** A ring around something, closed or not quite. */
    List<List<Point2D>> ring() {
        var turns = random.nextDouble(0.9, 1.25);
        var wide = random.nextDouble(0.8, 1.9);
        var points = new ArrayList<Point2D>();
        for (var t = 0.0; t <= 1; t += 0.03) {
            var swell = 1 + 0.08 * random.nextGaussian() * t * (1 - t);
            points.add(new Point2D.Double(
                    swell * wide * Math.cos(ROUND * turns * t), swell * Math.sin(ROUND * turns * t)));
        }
        return List.of(points);
    }

    private double letterHeight() {
        return random.nextDouble() < 0.75 ? random.nextDouble(0.08, 0.35) : random.nextDouble(0.5, 1);
    }

    private static List<Point2D> dot(double x, double y) {
        return List.of(new Point2D.Double(x, y), new Point2D.Double(x + 0.04, y - 0.03));
    }
}
