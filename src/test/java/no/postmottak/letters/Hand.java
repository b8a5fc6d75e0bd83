package no.postmottak.letters;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A person who signs: size in points, slant, how much of a name stays legible, how the line ends, pen and ink. */
enum Hand {
    ROUND(11, 0.15, 1.0, Ending.NONE, 1.1, new Color(20, 30, 120)),
    HURRIED(13, 0.55, 0.45, Ending.WAVE, 0.9, new Color(15, 15, 20)),
    PROUD(15, 0.35, 0.7, Ending.UNDERLINE, 1.4, new Color(10, 20, 90)),
    SHAKY(12, -0.1, 1.0, Ending.NONE, 1.0, new Color(30, 30, 40)),
    LOOPED(12, 0.3, 0.8, Ending.LOOP, 1.0, new Color(25, 45, 140));

    /** What the pen does after the last letter. */
    private enum Ending {
        NONE,
        WAVE,
        UNDERLINE,
        LOOP
    }

    private static final int STEPS = 14;

    private final double size;
    private final double slant;
    private final double legible;
    private final Ending ending;
    private final double nib;
    private final Color ink;

    Hand(double size, double slant, double legible, Ending ending, double nib, Color ink) {
        this.size = size;
        this.slant = slant;
        this.legible = legible;
        this.ending = ending;
        this.nib = nib;
        this.ink = ink;
    }

    /** Signs with the baseline beginning at a place given in points. */
    void sign(Graphics2D page, String name, Point2D where) {
        page.setColor(ink);
        for (var stroke : strokes(name)) {
            draw(page, smooth(stroke), where);
        }
    }

    /** The curves of a signature, in points, from where its baseline begins. */
    List<List<Point2D>> curves(String name) {
        return strokes(name).stream()
                .map(stroke -> smooth(stroke).stream()
                        .<Point2D>map(point -> onPage(point, new Point2D.Double()))
                        .toList())
                .toList();
    }

    private List<List<Point2D>> strokes(String name) {
        var random = new Random(name.hashCode() * 31L + name().hashCode());
        var strokes = new ArrayList<List<Point2D>>();
        var x = 0.0;
        for (var word : name.split(" ")) {
            var stroke = new ArrayList<Point2D>();
            for (var i = 0; i < word.length(); i++) {
                x = i <= word.length() * legible
                        ? legibly(stroke, word.charAt(i), x, random)
                        : hastily(stroke, x, random);
            }
            strokes.add(stroke);
            x += 0.8;
        }
        end(strokes, x, random);
        return strokes;
    }

    private double legibly(List<Point2D> stroke, char letter, double x, Random random) {
        var wobble = this == SHAKY ? 0.14 : 0.06;
        var right = x;
        for (var point : PenStrokes.of(letter)) {
            var px = x + point.getX() * (0.9 + 0.2 * random.nextDouble());
            stroke.add(new Point2D.Double(px, point.getY() + random.nextGaussian() * wobble));
            right = Math.max(right, px);
        }
        return right - 0.1;
    }

    private static double hastily(List<Point2D> stroke, double x, Random random) {
        stroke.add(new Point2D.Double(x + 0.2, 0.1 + random.nextDouble() * 0.2));
        stroke.add(new Point2D.Double(x + 0.5, 0.5 + random.nextDouble() * 0.4));
        return x + 0.6;
    }

    private void end(List<List<Point2D>> strokes, double x, Random random) {
        var last = strokes.get(strokes.size() - 1);
        var rise = random.nextDouble() * 0.4;
        switch (ending) {
            case NONE -> {}
            case WAVE -> {
                last.add(new Point2D.Double(x + 0.5, 0.1));
                last.add(new Point2D.Double(x + 2.5, 0.7 + rise));
            }
            case UNDERLINE ->
                strokes.add(List.of(
                        new Point2D.Double(x + 0.3, -0.45),
                        new Point2D.Double(x * 0.4, -0.6 + rise * 0.2),
                        new Point2D.Double(0.5, -0.5),
                        new Point2D.Double(x * 0.7, -0.75)));
            case LOOP -> {
                last.add(new Point2D.Double(x + 1, 1.2 + rise));
                last.add(new Point2D.Double(x - 1, 2.2));
                last.add(new Point2D.Double(x - 2.5, 0.8));
                last.add(new Point2D.Double(x + 1.2, -0.5));
            }
        }
    }

    /** A curve through all points, its bend at each taken from the neighbours on both sides. */
    private static List<Point2D> smooth(List<Point2D> points) {
        var curve = new ArrayList<Point2D>();
        for (var i = 0; i + 1 < points.size(); i++) {
            var before = points.get(Math.max(0, i - 1));
            var after = points.get(Math.min(points.size() - 1, i + 2));
            for (var step = 0; step < STEPS; step++) {
                var t = step / (double) STEPS;
                var x = bend(
                        t,
                        before.getX(),
                        points.get(i).getX(),
                        points.get(i + 1).getX(),
                        after.getX());
                var y = bend(
                        t,
                        before.getY(),
                        points.get(i).getY(),
                        points.get(i + 1).getY(),
                        after.getY());
                curve.add(new Point2D.Double(x, y));
            }
        }
        return curve;
    }

    private static double bend(double t, double... through) {
        var before = through[0];
        var from = through[1];
        var to = through[2];
        var after = through[3];
        return 0.5
                * (2 * from
                        + (to - before) * t
                        + (2 * before - 5 * from + 4 * to - after) * t * t
                        + (3 * from - before - 3 * to + after) * t * t * t);
    }

    /** A pen pressed on the way down leaves more ink than one that flies up or fast. */
    private void draw(Graphics2D page, List<Point2D> curve, Point2D where) {
        var width = nib;
        for (var i = 1; i < curve.size(); i++) {
            var from = onPage(curve.get(i - 1), where);
            var to = onPage(curve.get(i), where);
            var down = to.getY() > from.getY() ? 1.25 : 0.8;
            var slow = 1 / (0.75 + from.distance(to) / size * 3);
            width = 0.8 * width + 0.2 * nib * down * slow;
            page.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            page.draw(new Line2D.Double(from, to));
        }
    }

    private Point2D onPage(Point2D point, Point2D where) {
        var x = point.getX() * 0.75 + point.getY() * slant;
        var climb = x * 0.03;
        return new Point2D.Double(where.getX() + x * size, where.getY() - (point.getY() + climb) * size);
    }
}
