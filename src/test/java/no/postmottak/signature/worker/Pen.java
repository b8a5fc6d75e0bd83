package no.postmottak.signature.worker;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws made-up handwriting: swinging strokes with capitals, loops and flourishes that belong to nobody. */
final class Pen {

    private final Random random;
    private final double width;
    private final double pressure;
    private final Color colour;

    Pen(Random random, double width) {
        this.random = random;
        this.width = width;
        this.pressure = random.nextDouble(0, 0.5);
        this.colour = colour(random);
    }

    /** A signature about so high, its foot at the given point; the box it fills is returned. */
    Rectangle2D sign(Graphics2D graphics, Point2D foot, double height) {
        var strokes = new ArrayList<List<Point2D>>();
        var words = 1 + random.nextInt(3);
        var x = 0.0;
        for (var word = 0; word < words; word++) {
            if (strokes.isEmpty() || random.nextDouble() < 0.8) {
                strokes.add(capital(x));
                x = rightOf(strokes) + random.nextDouble(-0.35, 0.15);
            }
            var letters = random.nextDouble() < 0.2 ? random.nextInt(3) : 1 + random.nextInt(8);
            if (letters > 0) {
                var swing = swing(x, letters);
                if (!strokes.isEmpty() && random.nextDouble() < 0.4) {
                    strokes.set(strokes.size() - 1, joined(strokes.getLast(), swing));
                } else {
                    strokes.add(swing);
                }
                x = rightOf(strokes) + random.nextDouble(0.05, 0.5);
            }
        }
        flourish(strokes, x);
        return draw(graphics, strokes, foot, height);
    }

    /** A few words written by hand, as notes in a margin are. */
    Rectangle2D note(Graphics2D graphics, Point2D foot, double height) {
        var strokes = new ArrayList<List<Point2D>>();
        var x = 0.0;
        for (var word = 0; word < 1 + random.nextInt(4); word++) {
            for (var part = 0; part < 1 + random.nextInt(3); part++) {
                strokes.add(swing(x, 1 + random.nextInt(3)));
                x = rightOf(strokes) + random.nextDouble(0.02, 0.15);
            }
            x += random.nextDouble(0.3, 0.7);
        }
        return draw(graphics, strokes, foot, height);
    }

    /** One stroke that is no writing: an arrow, a ring, a tick, a wavy underline. */
    Rectangle2D mark(Graphics2D graphics, Point2D foot, double height) {
        var points = new ArrayList<Point2D>();
        var kind = random.nextInt(4);
        var turns = random.nextDouble(0.9, 1.3);
        var flat = random.nextDouble(0.3, 1);
        for (var t = 0.0; t <= 1; t += 0.02) {
            points.add(
                    switch (kind) {
                        case 0 -> new Point2D.Double(Math.cos(6.28 * turns * t), -flat * Math.sin(6.28 * turns * t));
                        case 1 -> new Point2D.Double(t, t < 0.35 ? t : 0.35 - 1.4 * (t - 0.35));
                        case 2 -> new Point2D.Double(5 * t, 0.06 * Math.sin(17 * t) + 0.1 * t);
                        default -> new Point2D.Double(3 * t, flat * t * (1 - t));
                    });
        }
        return draw(graphics, List.of(points), foot, height);
    }

    private List<Point2D> capital(double x) {
        var corners = new ArrayList<Point2D>();
        var angle = random.nextDouble(0, 6.3);
        var radius = random.nextDouble(0.5, 1.2);
        var weaving = random.nextDouble() < 0.4;
        var count = 5 + random.nextInt(4);
        for (var i = 0; i < count; i++) {
            angle += random.nextDouble(0.7, 1.9) * (weaving && i % 2 == 1 ? -1 : 1);
            corners.add(new Point2D.Double(
                    x
                            + radius * 0.5 * Math.cos(angle) * random.nextDouble(0.4, 1.2)
                            + i * random.nextDouble(0.03, 0.15),
                    -radius * 0.4 + radius * Math.sin(angle) * random.nextDouble(0.4, 0.8)));
        }
        return Curve.through(corners);
    }

    private List<Point2D> swing(double x, int letters) {
        var points = new ArrayList<Point2D>();
        var lean = random.nextDouble(-0.15, 0.55);
        var loop = random.nextDouble(0, 0.55);
        var period = random.nextDouble(0.25, 0.55);
        var drift = random.nextDouble(-0.25, 0.12);
        var height = letterHeight();
        for (var t = 0.0; t < letters; t += 0.04) {
            if (t % 1 < 0.04) {
                height = 0.5 * height + 0.5 * letterHeight();
            }
            var up = height * Math.max(-0.35, Math.sin(6.28 * t));
            var along = period * t + loop * height * Math.cos(6.28 * t) + lean * up;
            points.add(new Point2D.Double(
                    x + along + random.nextGaussian() * 0.006,
                    -up + drift * period * t + random.nextGaussian() * 0.006));
        }
        return points;
    }

    private double letterHeight() {
        return random.nextDouble() < 0.75 ? random.nextDouble(0.08, 0.35) : random.nextDouble(0.5, 1);
    }

    private void flourish(List<List<Point2D>> strokes, double x) {
        if (random.nextDouble() < 0.35) {
            strokes.add(Curve.through(List.of(
                    new Point2D.Double(x * random.nextDouble(-0.1, 0.3), random.nextDouble(0.2, 0.6)),
                    new Point2D.Double(x * 0.4, random.nextDouble(0.1, 0.7)),
                    new Point2D.Double(x * random.nextDouble(0.8, 1.3), random.nextDouble(0, 0.5)),
                    new Point2D.Double(x * random.nextDouble(0.5, 1.2), random.nextDouble(0.2, 0.8)))));
        }
        if (random.nextDouble() < 0.3) {
            var end = strokes.getLast().getLast();
            strokes.add(Curve.through(List.of(
                    end,
                    new Point2D.Double(
                            end.getX() + random.nextDouble(0.3, 1), end.getY() + random.nextDouble(-0.4, 0.2)),
                    new Point2D.Double(
                            end.getX() + random.nextDouble(1, 3), end.getY() + random.nextDouble(-0.8, 0.4)))));
        }
    }

    private Rectangle2D draw(Graphics2D graphics, List<List<Point2D>> strokes, Point2D foot, double height) {
        var bounds = bounds(strokes);
        var scale = height / Math.max(0.4, bounds.getHeight());
        Rectangle2D drawn = new Rectangle2D.Double(foot.getX(), foot.getY() - 1, 1, 1);
        var placed = placed(bounds, foot, scale, random.nextDouble(-0.12, 0.08));
        graphics.setColor(colour);
        for (var stroke : strokes) {
            for (var i = 1; i < stroke.size(); i++) {
                var from = placed.transform(stroke.get(i - 1), null);
                var to = placed.transform(stroke.get(i), null);
                var speed = from.distance(to) / (height * 0.08);
                var thick = width * (1 + pressure * (0.6 - Math.min(1.5, speed)));
                graphics.setStroke(
                        new BasicStroke((float) Math.max(0.8, thick), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                graphics.draw(new Line2D.Double(from, to));
                drawn = drawn.createUnion(new Rectangle2D.Double(to.getX(), to.getY(), 1, 1));
            }
        }
        return drawn;
    }

    /** Brings the lower left corner to the foot, at the given size, a little turned. */
    private static AffineTransform placed(Rectangle2D bounds, Point2D foot, double scale, double turn) {
        var placed = new AffineTransform(scale, turn * scale, -turn * scale, scale, foot.getX(), foot.getY());
        placed.translate(-bounds.getX(), -bounds.getMaxY());
        return placed;
    }

    private static Rectangle2D bounds(List<List<Point2D>> strokes) {
        var first = strokes.getFirst().getFirst();
        Rectangle2D bounds = new Rectangle2D.Double(first.getX(), first.getY(), 0.01, 0.01);
        for (var stroke : strokes) {
            stroke.forEach(bounds::add);
        }
        return bounds;
    }

    private static double rightOf(List<List<Point2D>> strokes) {
        return strokes.getLast().stream().mapToDouble(Point2D::getX).max().orElse(0);
    }

    private static List<Point2D> joined(List<Point2D> one, List<Point2D> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static Color colour(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new Color(20, 30, 130 + random.nextInt(60));
            case 1 -> new Color(60 + random.nextInt(50), 60 + random.nextInt(50), 70 + random.nextInt(50));
            default -> new Color(random.nextInt(30), random.nextInt(30), random.nextInt(40));
        };
    }
}
