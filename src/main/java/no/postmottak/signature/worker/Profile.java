package no.postmottak.signature.worker;

/** How a shape fills its box row by row and column by column. */
final class Profile {

    /** How often ink begins or ends on a row, on average; a column likewise. */
    final double changesPerRow;

    final double changesPerColumn;

    /** The longest unbroken stretch of ink along a row. */
    final int longestRun;

    /** The longest along a column. */
    final int tallestRun;

    /** How much the lower and the upper edge wander, in pixels. */
    final double lowerEdge;

    final double upperEdge;

    Profile(Mask shape) {
        changesPerRow = changes(shape) / (double) Math.max(1, shape.height - 4);
        var turned = shape.transposed();
        changesPerColumn = changes(turned) / (double) Math.max(1, shape.width - 4);
        longestRun = longestRun(shape);
        tallestRun = longestRun(turned);
        lowerEdge = wander(shape, false);
        upperEdge = wander(shape, true);
    }

    private static int changes(Mask shape) {
        var changes = 0;
        for (var i = 1; i < shape.on.length; i++) {
            changes += shape.on[i] == shape.on[i - 1] ? 0 : 1;
        }
        return changes;
    }

    private static int longestRun(Mask shape) {
        var longest = 0;
        var run = 0;
        for (var pixel : shape.on) {
            run = pixel ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static double wander(Mask shape, boolean upper) {
        double count = 0;
        double sum = 0;
        double squares = 0;
        for (var x = 0; x < shape.width; x++) {
            var edge = -1;
            for (var k = 0; k < shape.height && edge < 0; k++) {
                var y = upper ? k : shape.height - 1 - k;
                edge = shape.at(x, y) ? y : -1;
            }
            if (edge >= 0) {
                count++;
                sum += edge;
                squares += (double) edge * edge;
            }
        }
        var mean = sum / Math.max(1, count);
        return Math.sqrt(Math.max(0, squares / Math.max(1, count) - mean * mean));
    }
}
