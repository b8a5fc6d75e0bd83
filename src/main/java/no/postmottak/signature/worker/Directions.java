package no.postmottak.signature.worker;

/** Which ways the edges of a shape run: print runs up and across, handwriting slants and turns. */
final class Directions {

    static final int BINS = 8;
    private static final double FAINT = 0.15;

    private final double[] shares = new double[BINS];

    Directions(Mask shape) {
        var soft = blurred(shape);
        var width = shape.width;
        double total = 0;
        for (var i = width; i < soft.length - width; i++) {
            var across = soft[i + 1] - soft[i - 1];
            var down = soft[i + width] - soft[i - width];
            var strength = Math.hypot(across, down);
            if (strength >= FAINT) {
                var angle = (Math.atan2(down, across) + Math.PI) % Math.PI / Math.PI * BINS;
                var bin = (int) angle;
                shares[bin % BINS] += strength * (1 - angle + bin);
                shares[(bin + 1) % BINS] += strength * (angle - bin);
                total += strength;
            }
        }
        for (var i = 0; i < BINS; i++) {
            shares[i] /= Math.max(1e-6, total);
        }
    }

    double share(int bin) {
        return shares[bin];
    }

    /** How evenly all directions occur, from 0 to 1. */
    double spread() {
        double entropy = 0;
        for (var share : shares) {
            entropy -= share > 0 ? share * Math.log(share) : 0;
        }
        return entropy / Math.log(BINS);
    }

    /** The share of edges that run straight up or straight across. */
    double upright() {
        return shares[0] + shares[BINS / 2];
    }

    /** How much more the edges lean one way than the other. */
    double slant() {
        return shares[1] + shares[2] + shares[3] - shares[5] - shares[6] - shares[7];
    }

    private static float[] blurred(Mask shape) {
        var soft = new float[shape.on.length];
        for (var i = 0; i < soft.length; i++) {
            soft[i] = shape.on[i] ? 1 : 0;
        }
        var half = new float[soft.length];
        for (var round = 0; round < 2; round++) {
            for (var i = 1; i < soft.length - 1; i++) {
                half[i] = (2 * soft[i] + soft[i - 1] + soft[i + 1]) / 4;
            }
            for (var i = shape.width; i < soft.length - shape.width; i++) {
                soft[i] = (2 * half[i] + half[i - shape.width] + half[i + shape.width]) / 4;
            }
        }
        return soft;
    }
}
