package no.postmottak.signature.worker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Splits ink into connected pieces, each pixel touching its eight neighbours. */
final class Components {

    private final Mask left;
    private int[] found = new int[1024];
    private int count;

    private Components(Mask ink) {
        this.left = ink.copy();
    }

    static List<Blob> of(Mask ink) {
        return new Components(ink).all();
    }

    private List<Blob> all() {
        var blobs = new ArrayList<Blob>();
        for (var i = 0; i < left.on.length; i++) {
            if (left.on[i]) {
                blobs.add(from(i));
            }
        }
        return blobs;
    }

    /** The list of found pixels is the queue of pixels to look around from as well. */
    private Blob from(int start) {
        var blob = new Blob();
        count = 0;
        take(start);
        for (var next = 0; next < count; next++) {
            var x = found[next] % left.width;
            var y = found[next] / left.width;
            blob.include(x, y);
            for (var dy = -1; dy <= 1; dy++) {
                for (var dx = -1; dx <= 1; dx++) {
                    if (left.at(x + dx, y + dy)) {
                        take((y + dy) * left.width + x + dx);
                    }
                }
            }
        }
        blob.pixels = Arrays.copyOf(found, count);
        return blob;
    }

    private void take(int pixel) {
        if (count == found.length) {
            found = Arrays.copyOf(found, 2 * count);
        }
        left.on[pixel] = false;
        found[count++] = pixel;
    }
}
