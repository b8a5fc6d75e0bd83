package no.postmottak.signature.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Blobs by place, so that neighbours are found without comparing all with all. */
final class BlobGrid {

    private static final int CELL = 64;

    private final int across;
    private final int down;
    private final List<List<Blob>> cells = new ArrayList<>();

    BlobGrid(Mask page, List<Blob> blobs) {
        across = page.width / CELL + 1;
        down = page.height / CELL + 1;
        for (var i = 0; i < across * down; i++) {
            cells.add(new ArrayList<>());
        }
        for (var blob : blobs) {
            cells.get(blob.centreY() / CELL * across + blob.centreX() / CELL).add(blob);
        }
    }

    /** Visits every blob whose centre is within so many cells of the given one's, itself excepted. */
    void around(Blob blob, int reach, Consumer<Blob> visitor) {
        var cx = blob.centreX() / CELL;
        var cy = blob.centreY() / CELL;
        for (var y = Math.max(0, cy - 1); y <= Math.min(down - 1, cy + 1); y++) {
            for (var x = Math.max(0, cx - reach); x <= Math.min(across - 1, cx + reach); x++) {
                for (var other : cells.get(y * across + x)) {
                    if (other != blob) {
                        visitor.accept(other);
                    }
                }
            }
        }
    }
}
