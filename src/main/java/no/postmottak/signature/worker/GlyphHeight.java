package no.postmottak.signature.worker;

import java.util.List;

/** How high the page's printed letters are: the measure that all other sizes are held against. */
final class GlyphHeight {

    private static final int LOWEST = 7;
    private static final int HIGHEST = 45;
    private static final int USUAL = 16;
    private static final int FEWEST = 25;

    private GlyphHeight() {}

    /** The commonest height of letter-like blobs, the larger of two equally common; the usual one on a page without print. */
    static int of(List<Blob> blobs) {
        var heights = new int[HIGHEST + 2];
        var total = 0;
        for (var blob : blobs) {
            if (blob.height() >= LOWEST - 1 && blob.height() <= HIGHEST + 1 && blob.width() < 70 && blob.area() >= 14) {
                heights[blob.height()]++;
                total++;
            }
        }
        if (total < FEWEST) {
            return USUAL;
        }
        var best = USUAL;
        var most = -1.0;
        for (var height = LOWEST; height <= HIGHEST; height++) {
            var weight = (heights[height] + 0.7 * (heights[height - 1] + heights[height + 1])) * Math.sqrt(height);
            if (weight > most) {
                most = weight;
                best = height;
            }
        }
        return Math.clamp(best, 9, 34);
    }
}
