package no.postmottak.signature.training;

import java.util.List;
import no.postmottak.signature.worker.InkModel.Calibration;

/** Fits the line that turns sums into probabilities (after Platt), pulled a little towards not being too sure. */
final class StraightLine {

    private static final int ROUNDS = 60;

    private StraightLine() {}

    /** A page's best sum, and whether the page is signed. */
    record Point(double sum, boolean signed) {}

    static Calibration through(List<Point> points) {
        var signed = points.stream().filter(Point::signed).count();
        var high = (signed + 1.0) / (signed + 2.0);
        var low = 1.0 / (points.size() - signed + 2.0);
        var line = new Calibration(1, 0);
        for (var round = 0; round < ROUNDS; round++) {
            line = improved(line, points, high, low);
        }
        return new Calibration(Math.max(0.05, line.steepness()), line.start());
    }

    /** One step towards the line that errs least (after Newton). */
    private static Calibration improved(Calibration line, List<Point> points, double high, double low) {
        double[] slope = {0, 0};
        double[] bend = {1e-6, 0, 1e-6};
        for (var point : points) {
            var thought = 1 / (1 + Math.exp(-(line.steepness() * point.sum() + line.start())));
            var error = (point.signed() ? high : low) - thought;
            var weight = thought * (1 - thought);
            slope[0] += error * point.sum();
            slope[1] += error;
            bend[0] += weight * point.sum() * point.sum();
            bend[1] += weight * point.sum();
            bend[2] += weight;
        }
        var whole = bend[0] * bend[2] - bend[1] * bend[1];
        if (whole < 1e-9) {
            return line;
        }
        return new Calibration(
                line.steepness() + Math.clamp((bend[2] * slope[0] - bend[1] * slope[1]) / whole, -1, 1),
                line.start() + Math.clamp((bend[0] * slope[1] - bend[1] * slope[0]) / whole, -1, 1));
    }
}
