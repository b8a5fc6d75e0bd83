package no.postmottak.reading.worker;

import java.util.ArrayDeque;

/** The pieces of a picture that are bright and hang together; the largest of them may be a sheet of paper. */
final class BrightPieces {

    private final byte[] grey;
    private final int width;
    private final int threshold;
    private final boolean[] seen;
    private boolean[] largest;
    private int size;

    BrightPieces(byte[] grey, int width, int threshold) {
        this.grey = grey;
        this.width = width;
        this.threshold = threshold;
        seen = new boolean[grey.length];
        largest = new boolean[grey.length];
        for (var start = 0; start < grey.length && size <= grey.length / 2; start++) {
            if (isNew(start)) {
                flood(start);
            }
        }
    }

    boolean[] largest() {
        return largest.clone();
    }

    int sizeOfLargest() {
        return size;
    }

    private boolean isNew(int index) {
        return !seen[index] && (grey[index] & 0xFF) > threshold;
    }

    private void flood(int start) {
        var piece = new boolean[grey.length];
        var toVisit = new ArrayDeque<Integer>();
        visit(start, true, toVisit);
        var count = 0;
        while (!toVisit.isEmpty()) {
            int at = toVisit.remove();
            piece[at] = true;
            count++;
            var x = at % width;
            visit(at - 1, x > 0, toVisit);
            visit(at + 1, x < width - 1, toVisit);
            visit(at - width, at >= width, toVisit);
            visit(at + width, at < grey.length - width, toVisit);
        }
        if (count > size) {
            size = count;
            largest = piece;
        }
    }

    private void visit(int index, boolean isInside, ArrayDeque<Integer> toVisit) {
        if (isInside && isNew(index)) {
            seen[index] = true;
            toVisit.add(index);
        }
    }
}
