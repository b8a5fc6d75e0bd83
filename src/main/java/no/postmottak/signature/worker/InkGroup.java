package no.postmottak.signature.worker;

import java.util.List;

/** Pieces of ink that belong together, such as the letters of one signature. */
final class InkGroup {

    final List<Blob> blobs;
    final Blob hull = new Blob();
    final int area;

    InkGroup(List<Blob> blobs) {
        this.blobs = List.copyOf(blobs);
        var sum = 0;
        for (var blob : blobs) {
            hull.include(blob.left, blob.top);
            hull.include(blob.right, blob.bottom);
            sum += blob.area();
        }
        this.area = sum;
    }

    int width() {
        return hull.width();
    }

    int height() {
        return hull.height();
    }

    /** The group's own ink with two empty pixels all around. */
    Mask shape(int pageWidth) {
        var shape = new Mask(width() + 4, height() + 4);
        for (var blob : blobs) {
            for (var pixel : blob.pixels) {
                var x = pixel % pageWidth - hull.left + 2;
                var y = pixel / pageWidth - hull.top + 2;
                shape.on[y * shape.width + x] = true;
            }
        }
        return shape;
    }
}
