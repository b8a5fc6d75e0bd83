package no.postmottak.reading.worker;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How bright the paper is, over the page: a lamp from one side and a shadow are told from ink by it. */
final class PaperLight {

    private static final int BLOCK = 24;
    private static final double BRIGHT_SHARE = 0.25;
    private static final int DARKEST = 24;

    private final int across;
    private final int down;
    private final int[] bright;
    private final boolean[] paper;

    private PaperLight(int across, int down, int[] bright, boolean[] paper) {
        this.across = across;
        this.down = down;
        this.bright = bright;
        this.paper = paper;
    }

    static PaperLight on(Shades page) {
        var across = (page.width + BLOCK - 1) / BLOCK;
        var down = (page.height + BLOCK - 1) / BLOCK;
        var bright = new int[across * down];
        var histogram = new int[256];
        for (var block = 0; block < bright.length; block++) {
            Arrays.fill(histogram, 0);
            var total = count(page, block % across * BLOCK, block / across * BLOCK, histogram);
            var shade = 255;
            for (var seen = histogram[shade]; shade > 0 && seen < total * BRIGHT_SHARE; seen += histogram[shade]) {
                shade--;
            }
            bright[block] = shade;
        }
        return new PaperLight(across, down, lifted(bright, across, down), SheetBlocks.among(bright, across));
    }

    private static int count(Shades page, int left, int top, int[] histogram) {
        var total = 0;
        for (var y = top; y < Math.min(page.height, top + BLOCK); y++) {
            for (var x = left; x < Math.min(page.width, left + BLOCK); x++) {
                histogram[page.at(x, y)]++;
                total++;
            }
        }
        return total;
    }

    /** A block full of ink takes the light of the paper round it. */
    private static int[] lifted(int[] bright, int across, int down) {
        var lifted = new int[bright.length];
        for (var block = 0; block < bright.length; block++) {
            var best = 0;
            for (var y = Math.max(0, block / across - 1); y <= Math.min(down - 1, block / across + 1); y++) {
                for (var x = Math.max(0, block % across - 1); x <= Math.min(across - 1, block % across + 1); x++) {
                    best = Math.max(best, bright[y * across + x]);
                }
            }
            lifted[block] = Math.max(DARKEST, (best + bright[block]) / 2);
        }
        return lifted;
    }

    /** Whether a pixel lies on the sheet, and not on the table beside it. */
    boolean isPaper(int x, int y, double scale) {
        return paper[block(x, y, scale)];
    }

    private int block(int x, int y, double scale) {
        var column = Math.min(across - 1, (int) (x * scale) / BLOCK);
        var row = Math.min(down - 1, (int) (y * scale) / BLOCK);
        return row * across + column;
    }

    /** How bright blank paper is at a pixel of a page this light lies on; the page may be a larger copy. */
    int at(int x, int y, double scale) {
        return bright[block(x, y, scale)];
    }

    /** How bright the paper is where all but so large a share of it is darker. */
    int brighterThan(double share) {
        var sorted = IntStream.range(0, bright.length)
                .filter(block -> paper[block])
                .map(block -> bright[block])
                .sorted()
                .toArray();
        return sorted[Math.clamp((int) (share * sorted.length), 0, sorted.length - 1)];
    }

    /** Whether parts of the page lie in a different light from others. */
    boolean isUneven() {
        return brighterThan(0.05) < 0.75 * brighterThan(0.95);
    }

    /** The same page as if its paper were evenly lit. */
    Shades evenedOut(Shades page, double scale) {
        var even = new byte[page.values.length];
        var row = new float[page.width];
        for (var y = 0; y < page.height; y++) {
            whiteness(y * scale, page.width, scale, row);
            for (var x = 0; x < page.width; x++) {
                var i = y * page.width + x;
                even[i] = (byte) Math.min(255, (int) ((page.values[i] & 0xFF) * row[x]));
            }
        }
        return new Shades(page.width, page.height, even);
    }

    /** By how much the pixels of a row must be multiplied to be on white paper, without steps between blocks. */
    private void whiteness(double y, int width, double scale, float[] factors) {
        var blockY = Math.clamp(y / BLOCK - 0.5, 0, down - 1.0);
        var top = (int) blockY;
        var bottom = Math.min(down - 1, top + 1);
        var low = blockY - top;
        for (var x = 0; x < width; x++) {
            var blockX = Math.clamp(x * scale / BLOCK - 0.5, 0, across - 1.0);
            var left = (int) blockX;
            var right = Math.min(across - 1, left + 1);
            var aside = blockX - left;
            var above = bright[top * across + left] * (1 - aside) + bright[top * across + right] * aside;
            var below = bright[bottom * across + left] * (1 - aside) + bright[bottom * across + right] * aside;
            factors[x] = (float) (245 / (above * (1 - low) + below * low));
        }
    }
}
