package no.postmottak.signature.training;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What is demanded of the judging of ink, in three steps, and which of them is reached. */
final class Targets {

    private static final List<Target> TARGETS = List.of(
            new Target("area under the curve", true, 0.93, 0.96, 0.98),
            new Target("truly signed called LIKELY_UNSIGNED", false, 0.02, 0.01, 0.005),
            new Target("truly unsigned called SIGNED", false, 0.04, 0.02, 0.01),
            new Target("decided without a person", true, 0.60, 0.75, 0.88),
            new Target("calibration error (ECE)", false, 0.05, 0.02, 0.01),
            new Target("best box lies on a signature", true, 0.90, 0.96, 0.98),
            new Target("CPU a page in milliseconds", false, 600, 250, 120));

    private Targets() {}

    /** One figure: whether more of it is better, and what is the least to reach. */
    private record Target(String name, boolean isMoreBetter, double must, double good, double beyond) {

        String reached(double measured) {
            return meets(measured, beyond)
                    ? "beyond"
                    : meets(measured, good) ? "good" : meets(measured, must) ? "must" : "MISSED";
        }

        private boolean meets(double measured, double step) {
            return isMoreBetter ? measured >= step : measured <= step;
        }
    }

    /** A line a target: what was measured, the three steps, and the highest step reached. */
    static List<String> held(Figures figures) {
        double[] measured = {
            figures.areaUnderCurve(),
            figures.wronglyUnsigned(),
            figures.wronglySigned(),
            figures.decided(),
            figures.calibrationError(),
            figures.shownRightly(),
            figures.cpu()
        };
        return IntStream.range(0, measured.length)
                .mapToObj(i -> line(TARGETS.get(i), measured[i]))
                .toList();
    }

    private static String line(Target target, double measured) {
        return String.format(
                Locale.ROOT,
                "%-36s %8.3f   must %s, good %s, beyond %s: %s",
                target.name(),
                measured,
                target.must(),
                target.good(),
                target.beyond(),
                target.reached(measured));
    }
}
