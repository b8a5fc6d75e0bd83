package no.postmottak.signature.worker;

/** How a shape fills its rows: how much of the way from its first to its last ink, how evenly, how like its mirror image. */
final class Fill {

    /** Ink on the rows relative to the way from the first to the last ink of each. */
    final double solid;

    /** How much the rows differ in ink, relative to their mean. */
    final double uneven;

    /** How much of the shape is also in its mirror image. */
    final double mirrored;

    Fill(Mask shape) {
        var rows = new int[shape.height];
        long span = 0;
        long both = 0;
        long any = 0;
        for (var y = 0; y < shape.height; y++) {
            var first = -1;
            var last = -2;
            for (var x = 0; x < shape.width; x++) {
                if (shape.on[y * shape.width + x]) {
                    rows[y]++;
                    first = first < 0 ? x : first;
                    last = x;
                    any++;
                    both += near(shape, shape.width - 1 - x, y) ? 1 : 0;
                }
            }
            span += last - first + 1;
        }
        solid = any / (double) Math.max(1, span);
        mirrored = both / (double) Math.max(1, any);
        uneven = variation(rows);
    }

    private static boolean near(Mask shape, int x, int y) {
        return shape.at(x, y) || shape.at(x - 1, y) || shape.at(x + 1, y) || shape.at(x, y - 1) || shape.at(x, y + 1);
    }

    private static double variation(int[] rows) {
        double sum = 0;
        double squares = 0;
        for (var y = 2; y < rows.length - 2; y++) {
            sum += rows[y];
            squares += (double) rows[y] * rows[y];
        }
        var mean = sum / Math.max(1, rows.length - 4);
        var variance = Math.max(0, squares / Math.max(1, rows.length - 4) - mean * mean);
        return Math.sqrt(variance) / Math.max(0.5, mean);
    }
}
