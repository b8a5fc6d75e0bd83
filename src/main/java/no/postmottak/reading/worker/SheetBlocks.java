package no.postmottak.reading.worker;

import java.util.ArrayDeque;
import java.util.Arrays;

/** Which parts of a picture show the sheet: those as bright as the brightest, or nearly as bright as one beside them. */
final class SheetBlocks {

    private static final double CERTAIN = 0.9;
    private static final double NEARLY = 0.82;
    private static final double BRIGHTEST = 0.97;

    private SheetBlocks() {}

    static boolean[] among(int[] bright, int across) {
        var sorted = bright.clone();
        Arrays.sort(sorted);
        var white = sorted[(int) (BRIGHTEST * (sorted.length - 1))];
        var isSheet = new boolean[bright.length];
        var open = new ArrayDeque<Integer>();
        for (var block = 0; block < bright.length; block++) {
            if (bright[block] >= CERTAIN * white) {
                isSheet[block] = true;
                open.add(block);
            }
        }
        while (!open.isEmpty()) {
            var block = open.remove();
            for (var next : neighbours(block, across, bright.length)) {
                if (!isSheet[next] && bright[next] >= NEARLY * bright[block]) {
                    isSheet[next] = true;
                    open.add(next);
                }
            }
        }
        return isSheet;
    }

    private static int[] neighbours(int block, int across, int count) {
        var column = block % across;
        return new int[] {
            column > 0 ? block - 1 : block,
            column < across - 1 ? block + 1 : block,
            block >= across ? block - across : block,
            block + across < count ? block + across : block
        };
    }
}
