package no.postmottak.reading.worker;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How bright the paper is, over the page: a lamp from one side and a shadow are told from ink by it. */
final class PaperLight {

    private static final int BLOCK = 24;
    private static final double BRIGHT_SHARE = 0.25;
    private static final int DARKEST = 24;

    /** As what blank paper is shown where a page is evened out. */
    private static final float WHITE = 245;

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
        var across = new Along(this.across, page.width, scale);
        var down = new Along(this.down, page.height, scale);
        var light = new float[this.across];
        for (var y = 0; y < page.height; y++) {
            for (var block = 0; block < light.length; block++) {
                light[block] = down.between(
                        y, bright[down.before[y] * this.across + block], bright[down.after[y] * this.across + block]);
            }
            var start = y * page.width;
            for (var x = 0; x < page.width; x++) {
                var paper = across.between(x, light[across.before[x]], light[across.after[x]]);
                even[start + x] = (byte) Math.min(255, (int) ((page.values[start + x] & 0xFF) * (WHITE / paper)));
            }
        }
        return new Shades(page.width, page.height, even);
    }

    /** Between which blocks each pixel of a row or column lies, and how near to the second, so that there are no steps. */
    private static final class Along {

        final int[] before;
        final int[] after;
        final float[] nearness;

        Along(int blocks, int pixels, double scale) {
            before = new int[pixels];
            after = new int[pixels];
            nearness = new float[pixels];
            for (var pixel = 0; pixel < pixels; pixel++) {
                var place = Math.clamp(pixel * scale / BLOCK - 0.5, 0, blocks - 1.0);
                before[pixel] = (int) place;
                after[pixel] = Math.min(blocks - 1, before[pixel] + 1);
                nearness[pixel] = (float) (place - before[pixel]);
            }
        }

        float between(int pixel, float first, float second) {
            return first + (second - first) * nearness[pixel];
        }
    }
}
