package no.postmottak.reading.worker;

import java.util.ArrayList;
import java.util.List;

/** How tall the pieces of ink on a page are that may be letters: too few dots, and nobody can read them. */
final class LetterSize {

    private static final int SMALLEST = 2;
    private static final int TALLEST = 80;
    private static final int WIDEST = 3;
    private static final int FEWEST = 5;

    private final Ink ink;
    private final boolean[] seen;
    private final int[] open;

    private LetterSize(Ink ink) {
        this.ink = ink;
        this.seen = new boolean[ink.on.length];
        this.open = new int[ink.on.length];
    }

    /** The height in dots that half of the letters reach; zero where there are too few to tell. */
    static int on(Ink ink) {
        var heights = new LetterSize(ink).heights();
        if (heights.size() < FEWEST) {
            return 0;
        }
        heights.sort(null);
        return heights.get(heights.size() / 2);
    }

    private List<Integer> heights() {
        var heights = new ArrayList<Integer>();
        for (var i = 0; i < ink.on.length; i++) {
            if (ink.on[i] && !seen[i]) {
                var height = heightOfPieceAt(i);
                if (height > 0) {
                    heights.add(height);
                }
            }
        }
        return heights;
    }

    /** Zero for dust, rules and pictures. */
    private int heightOfPieceAt(int start) {
        var count = 0;
        open[count++] = start;
        seen[start] = true;
        var top = ink.height;
        var bottom = 0;
        var left = ink.width;
        var right = 0;
        for (var next = 0; next < count; next++) {
            var x = open[next] % ink.width;
            var y = open[next] / ink.width;
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
            left = Math.min(left, x);
            right = Math.max(right, x);
            count = addNeighbours(x, y, count);
        }
        var height = bottom - top + 1;
        var width = right - left + 1;
        return height > SMALLEST && height <= TALLEST && width <= WIDEST * height ? height : 0;
    }

    private int addNeighbours(int x, int y, int before) {
        var count = before;
        for (var ny = Math.max(0, y - 1); ny <= Math.min(ink.height - 1, y + 1); ny++) {
            for (var nx = Math.max(0, x - 1); nx <= Math.min(ink.width - 1, x + 1); nx++) {
                var at = ny * ink.width + nx;
                if (ink.on[at] && !seen[at]) {
                    seen[at] = true;
                    open[count++] = at;
                }
            }
        }
        return count;
    }
}
