package no.postmottak.signature.worker;

/** How wide the strokes of a shape are, by the distance of their middle from the edge. */
final class StrokeWidth {

    private static final int STRAIGHT = 3;
    private static final int SLANTED = 4;

    private StrokeWidth() {}

    /** Mean width, its variation relative to the mean, and the share of ink in thick patches. */
    record Measured(double mean, double variation, double thickest) {}

    static Measured of(Mask shape) {
        var distance = distances(shape);
        var width = shape.width;
        double count = 0;
        double sum = 0;
        double squares = 0;
        double thickest = 0;
        for (var i = width; i < distance.length - width; i++) {
            var d = distance[i];
            if (d > 0
                    && d >= distance[i - 1]
                    && d >= distance[i + 1]
                    && d >= distance[i - width]
                    && d >= distance[i + width]) {
                var stroke = 2.0 * d / STRAIGHT - 1;
                count++;
                sum += stroke;
                squares += stroke * stroke;
                thickest = Math.max(thickest, stroke);
            }
        }
        var mean = count == 0 ? 1 : sum / count;
        var variance = count == 0 ? 0 : Math.max(0, squares / count - mean * mean);
        return new Measured(mean, Math.sqrt(variance) / Math.max(0.5, mean), thickest);
    }

    /** Two sweeps, there and back; the shape's empty frame makes looking at neighbours safe. */
    private static int[] distances(Mask shape) {
        var width = shape.width;
        var distance = new int[shape.on.length];
        for (var i = width; i < distance.length - width; i++) {
            if (shape.on[i]) {
                distance[i] = Math.min(
                        Math.min(distance[i - 1], distance[i - width]) + STRAIGHT,
                        Math.min(distance[i - width - 1], distance[i - width + 1]) + SLANTED);
            }
        }
        for (var i = distance.length - width - 1; i >= width; i--) {
            if (shape.on[i]) {
                var back = Math.min(
                        Math.min(distance[i + 1], distance[i + width]) + STRAIGHT,
                        Math.min(distance[i + width + 1], distance[i + width - 1]) + SLANTED);
                distance[i] = Math.min(distance[i], back);
            }
        }
        return distance;
    }
}
