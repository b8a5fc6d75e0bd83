package no.postmottak.signature.worker;

/** The pieces of paper that a shape encloses, as loops do: how many, and how large the largest is. */
final class Holes {

    private static final int SMALLEST = 4;

    private final Mask paper;
    private final int[] found;

    int count;
    int largest;

    Holes(Mask shape) {
        paper = new Mask(shape.width, shape.height);
        found = new int[shape.on.length];
        for (var i = 0; i < shape.on.length; i++) {
            paper.on[i] = !shape.on[i];
        }
        fill(0);
        for (var i = 0; i < paper.on.length; i++) {
            if (paper.on[i]) {
                var area = fill(i);
                count += area >= SMALLEST ? 1 : 0;
                largest = Math.max(largest, area);
            }
        }
    }

    /** Takes away all paper that is reached from there by straight steps; the shape's empty frame is one piece. */
    private int fill(int start) {
        var filled = 0;
        found[filled++] = start;
        paper.on[start] = false;
        for (var next = 0; next < filled; next++) {
            var x = found[next] % paper.width;
            var pixel = found[next];
            filled = take(filled, x > 0 ? pixel - 1 : -1);
            filled = take(filled, x < paper.width - 1 ? pixel + 1 : -1);
            filled = take(filled, pixel - paper.width);
            filled = take(filled, pixel + paper.width);
        }
        return filled;
    }

    private int take(int filled, int pixel) {
        if (pixel < 0 || pixel >= paper.on.length || !paper.on[pixel]) {
            return filled;
        }
        paper.on[pixel] = false;
        found[filled] = pixel;
        return filled + 1;
    }
}
