package no.postmottak.reading.worker;

/** How bright a part of a picture is, and how much that changes from pixel to pixel. */
final class Brightness {

    private static final int LEVELS = 256;

    private double sum;
    private double squares;
    private int count;

    void add(int value) {
        sum += value;
        squares += (double) value * value;
        count++;
    }

    double mean() {
        return count == 0 ? 0 : sum / count;
    }

    /** The standard deviation. */
    double unrest() {
        return count == 0 ? 0 : Math.sqrt(Math.max(0, squares / count - mean() * mean()));
    }

    /** The level that best parts a picture into dark and bright (Otsu 1979). */
    static int threshold(byte[] grey) {
        var histogram = new int[LEVELS];
        var all = 0L;
        for (var value : grey) {
            histogram[value & 0xFF]++;
            all += value & 0xFF;
        }
        var best = 0;
        var widest = -1.0;
        var below = 0;
        var sumBelow = 0L;
        for (var level = 0; level < LEVELS - 1; level++) {
            below += histogram[level];
            sumBelow += (long) level * histogram[level];
            var between = between(below, sumBelow, grey.length - below, all - sumBelow);
            if (between > widest) {
                widest = between;
                best = level;
            }
        }
        return best;
    }

    private static double between(int below, long sumBelow, int above, long sumAbove) {
        if (below == 0 || above == 0) {
            return 0;
        }
        var apart = (double) sumBelow / below - (double) sumAbove / above;
        return (double) below * above * apart * apart;
    }
}
