package no.postmottak.signature.worker;

/** A black-and-white picture: which pixels hold ink. */
final class Mask {

    final int width;
    final int height;
    final boolean[] on;

    Mask(int width, int height) {
        this(width, height, new boolean[width * height]);
    }

    Mask(int width, int height, boolean[] on) {
        this.width = width;
        this.height = height;
        this.on = on;
    }

    boolean at(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && on[y * width + x];
    }

    Mask copy() {
        return new Mask(width, height, on.clone());
    }

    /** The same picture with rows and columns exchanged, so that one rule serves both directions. */
    Mask transposed() {
        var turned = new Mask(height, width);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                turned.on[x * height + y] = on[y * width + x];
            }
        }
        return turned;
    }

    int count() {
        var count = 0;
        for (var pixel : on) {
            count += pixel ? 1 : 0;
        }
        return count;
    }
}
