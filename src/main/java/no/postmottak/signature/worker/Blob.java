package no.postmottak.signature.worker;

/** A piece of connected ink: its pixels, and the smallest box around them. */
final class Blob {

    int left = Integer.MAX_VALUE;
    int top = Integer.MAX_VALUE;
    int right = -1;
    int bottom = -1;
    int[] pixels = {};

    int width() {
        return right - left + 1;
    }

    int height() {
        return bottom - top + 1;
    }

    int area() {
        return pixels.length;
    }

    int centreX() {
        return (left + right) / 2;
    }

    int centreY() {
        return (top + bottom) / 2;
    }

    void include(int x, int y) {
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
    }

    /** The empty columns between two blobs; negative where they lie above each other. */
    int gapTo(Blob other) {
        return Math.max(other.left - right, left - other.right);
    }

    int dropTo(Blob other) {
        return Math.max(other.top - bottom, top - other.bottom);
    }
}
