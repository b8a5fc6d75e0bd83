package no.postmottak.signature.worker;

import java.util.Arrays;

/** A shape thinned to lines one pixel wide (after Zhang and Suen): how long they are, where they end and branch. */
final class Skeleton {

    private static final int MOST_ROUNDS = 24;

    private final Mask thin;
    private final int[] around;
    private int[] pixels;

    int length;
    int ends;
    int branches;

    Skeleton(Mask shape) {
        thin = shape.copy();
        var w = shape.width;
        around = new int[] {-w, -w + 1, 1, w + 1, w, w - 1, -1, -w - 1};
        pixels = new int[shape.count()];
        var count = 0;
        for (var i = 0; i < thin.on.length; i++) {
            if (thin.on[i]) {
                pixels[count++] = i;
            }
        }
        for (var round = 0; round < MOST_ROUNDS && peel(); round++) {
            keepRemaining();
        }
        measure();
    }

    private void keepRemaining() {
        pixels = Arrays.stream(pixels).filter(pixel -> thin.on[pixel]).toArray();
    }

    private boolean peel() {
        var north = peelSide(true);
        var south = peelSide(false);
        return north || south;
    }

    private boolean peelSide(boolean first) {
        var peeled = new int[pixels.length];
        var count = 0;
        for (var pixel : pixels) {
            if (thin.on[pixel] && isPeelable(pixel, first)) {
                peeled[count++] = pixel;
            }
        }
        for (var i = 0; i < count; i++) {
            thin.on[peeled[i]] = false;
        }
        return count > 0;
    }

    private boolean isPeelable(int pixel, boolean first) {
        var neighbours = neighbours(pixel);
        if (neighbours < 2 || neighbours > 6 || changes(pixel) != 1) {
            return false;
        }
        var north = thin.on[pixel + around[0]];
        var east = thin.on[pixel + around[2]];
        var south = thin.on[pixel + around[4]];
        var west = thin.on[pixel + around[6]];
        return first
                ? !(north && east && south) && !(east && south && west)
                : !(north && east && west) && !(north && south && west);
    }

    private int neighbours(int pixel) {
        var count = 0;
        for (var step : around) {
            count += thin.on[pixel + step] ? 1 : 0;
        }
        return count;
    }

    /** How often paper turns into ink on the way round a pixel. */
    private int changes(int pixel) {
        var count = 0;
        for (var k = 0; k < 8; k++) {
            count += !thin.on[pixel + around[k]] && thin.on[pixel + around[(k + 1) % 8]] ? 1 : 0;
        }
        return count;
    }

    private void measure() {
        for (var pixel : pixels) {
            var changes = changes(pixel);
            length++;
            ends += changes == 1 && neighbours(pixel) <= 2 ? 1 : 0;
            branches += changes >= 3 ? 1 : 0;
        }
    }
}
