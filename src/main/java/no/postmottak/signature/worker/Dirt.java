package no.postmottak.signature.worker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What scanning adds to a page, specks and black edges, told from what was written on it. */
final class Dirt {

    private static final int SPECK = 5;
    private static final int EDGE = 6;

    /** So many pieces are only found on a page of noise; the largest are enough to see that. */
    private static final int MOST_PIECES = 15_000;

    private Dirt() {}

    /** What is left when dirt is taken away, how many specks there were, and how many pixels of ink at the edge. */
    record Swept(List<Blob> blobs, int specks, int edgeInk) {}

    static Swept sweep(List<Blob> all, Mask page) {
        var kept = new ArrayList<Blob>();
        var specks = 0;
        var edgeInk = 0;
        for (var blob : all) {
            if (blob.area() < SPECK) {
                specks++;
            } else if (isEdge(blob, page)) {
                edgeInk += blob.area();
            } else {
                kept.add(blob);
            }
        }
        if (kept.size() > MOST_PIECES) {
            specks += kept.size() - MOST_PIECES;
            kept.sort(Comparator.comparingInt(Blob::area).reversed());
            kept.subList(MOST_PIECES, kept.size()).clear();
        }
        return new Swept(kept, specks, edgeInk);
    }

    private static boolean isEdge(Blob blob, Mask page) {
        var touches = blob.left <= EDGE
                || blob.top <= EDGE
                || blob.right >= page.width - 1 - EDGE
                || blob.bottom >= page.height - 1 - EDGE;
        var large = blob.width() > 0.12 * page.width || blob.height() > 0.12 * page.height || blob.area() > 4000;
        var all = blob.width() > 0.85 * page.width || blob.height() > 0.85 * page.height;
        return (touches && large) || all;
    }
}
