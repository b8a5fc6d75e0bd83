package no.postmottak.reading.worker;

/** Takes a row of values apart into waves (the fast Fourier transform, for lengths that are powers of two). */
final class Waves {

    private Waves() {}

    static void transform(double[] re, double[] im) {
        reorder(re, im);
        for (var length = 2; length <= re.length; length <<= 1) {
            join(re, im, length);
        }
    }

    /** Makes pieces of half a length into pieces of the whole. */
    private static void join(double[] re, double[] im, int length) {
        var half = length / 2;
        for (var k = 0; k < half; k++) {
            var cos = Math.cos(-2 * Math.PI * k / length);
            var sin = Math.sin(-2 * Math.PI * k / length);
            for (var at = k; at < re.length; at += length) {
                var other = at + half;
                var turnedRe = re[other] * cos - im[other] * sin;
                var turnedIm = re[other] * sin + im[other] * cos;
                re[other] = re[at] - turnedRe;
                im[other] = im[at] - turnedIm;
                re[at] += turnedRe;
                im[at] += turnedIm;
            }
        }
    }

    private static void reorder(double[] re, double[] im) {
        var bits = Integer.numberOfTrailingZeros(re.length);
        for (var i = 0; i < re.length; i++) {
            var j = Integer.reverse(i) >>> (Integer.SIZE - bits);
            if (j > i) {
                swap(re, i, j);
                swap(im, i, j);
            }
        }
    }

    private static void swap(double[] values, int i, int j) {
        var value = values[i];
        values[i] = values[j];
        values[j] = value;
    }
}
