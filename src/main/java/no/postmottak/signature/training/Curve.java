package no.postmottak.signature.training;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** A smooth line through given points. */
final class Curve {

    private static final double STEP = 0.1;

    private Curve() {}

    /** A curve through the corners (after Catmull and Rom), from the first to the last of them. */
    static List<Point2D> through(List<Point2D> corners) {
        var points = new ArrayList<Point2D>();
        for (var i = 0; i + 1 < corners.size(); i++) {
            var a = corners.get(Math.max(0, i - 1));
            var b = corners.get(i);
            var c = corners.get(i + 1);
            var d = corners.get(Math.min(corners.size() - 1, i + 2));
            for (var t = 0.0; t < 1; t += STEP) {
                points.add(new Point2D.Double(
                        between(new double[] {a.getX(), b.getX(), c.getX(), d.getX()}, t),
                        between(new double[] {a.getY(), b.getY(), c.getY(), d.getY()}, t)));
            }
        }
        points.add(corners.getLast());
        return points;
    }

    private static double between(double[] p, double t) {
        return 0.5
                * (2 * p[1]
                        + (p[2] - p[0]) * t
                        + (2 * p[0] - 5 * p[1] + 4 * p[2] - p[3]) * t * t
                        + (3 * p[1] - p[0] - 3 * p[2] + p[3]) * t * t * t);
    }
}
