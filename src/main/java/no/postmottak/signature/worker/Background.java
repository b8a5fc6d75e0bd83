package no.postmottak.signature.worker;

import java.util.Arrays;

/** The paper's own brightness over the page, so that shadows and grey paper can be divided out. */
final class Background {

    private static final int BLOCK = 32;
    private static final double BRIGHT_SHARE = 0.2;
    private static final float DARKEST_PAPER = 40;

    private final GreyPage page;
    private final int across;
    private final int down;

    private Background(GreyPage page) {
        this.page = page;
        this.across = (page.width + BLOCK - 1) / BLOCK;
        this.down = (page.height + BLOCK - 1) / BLOCK;
    }

    /** The page as it would look on evenly lit white paper. */
    static byte[] flatten(GreyPage page) {
        return new Background(page).divided();
    }

    private byte[] divided() {
        var paper = lifted(brightOfBlocks());
        var flat = new byte[page.shades.length];
        for (var y = 0; y < page.height; y++) {
            for (var x = 0; x < page.width; x++) {
                var pixel = y * page.width + x;
                var white = Math.max(DARKEST_PAPER, between(paper, x, y));
                flat[pixel] = (byte) Math.min(255, (int) (255f * page.shade(pixel) / white));
            }
        }
        return flat;
    }

    private float[] brightOfBlocks() {
        var bright = new float[across * down];
        var histogram = new int[256];
        for (var block = 0; block < bright.length; block++) {
            Arrays.fill(histogram, 0);
            var total = count(block % across * BLOCK, block / across * BLOCK, histogram);
            var shade = 255;
            for (var seen = histogram[shade]; shade > 0 && seen < total * BRIGHT_SHARE; seen += histogram[shade]) {
                shade--;
            }
            bright[block] = shade;
        }
        return bright;
    }

    private int count(int left, int top, int[] histogram) {
        var total = 0;
        for (var y = top; y < Math.min(page.height, top + BLOCK); y++) {
            for (var x = left; x < Math.min(page.width, left + BLOCK); x++) {
                histogram[page.shade(y * page.width + x)]++;
                total++;
            }
        }
        return total;
    }

    /** A block full of ink is lifted half-way towards its brightest neighbour: paper goes on under pictures. */
    private float[] lifted(float[] bright) {
        var lifted = new float[bright.length];
        for (var block = 0; block < bright.length; block++) {
            var best = 0f;
            for (var dy = -1; dy <= 1; dy++) {
                for (var dx = -1; dx <= 1; dx++) {
                    best = Math.max(best, bright[cell(block % across + dx, block / across + dy)]);
                }
            }
            lifted[block] = (best + bright[block]) / 2;
        }
        return lifted;
    }

    private float between(float[] paper, int x, int y) {
        var fx = (x - BLOCK / 2f) / BLOCK;
        var fy = (y - BLOCK / 2f) / BLOCK;
        var ix = (int) Math.floor(fx);
        var iy = (int) Math.floor(fy);
        var tx = fx - ix;
        var ty = fy - iy;
        var top = paper[cell(ix, iy)] * (1 - tx) + paper[cell(ix + 1, iy)] * tx;
        var bottom = paper[cell(ix, iy + 1)] * (1 - tx) + paper[cell(ix + 1, iy + 1)] * tx;
        return top * (1 - ty) + bottom * ty;
    }

    private int cell(int x, int y) {
        return Math.clamp(y, 0, down - 1) * across + Math.clamp(x, 0, across - 1);
    }
}
