package no.postmottak.signature.worker;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Takes long, thin, straight strokes at any angle out of ink (pencil slashes, folds, scratches), and leaves what crosses them. */
final class Scratches {

    private static final int SHORTEST = 260;
    private static final double SHORTEST_DIAGONAL = 330;
    private static final int LARGEST_AREA = 60_000;
    private static final int MOST_IN_ONE_PIECE = 3;
    private static final double NEAR = 3.6;
    private static final double THICKEST = 6.5;
    private static final int WIDEST_GAP = 8;
    private static final int TRIES = 200;

    private final Mask ink;
    private final Random random = new Random(7);

    private Scratches(Mask ink) {
        this.ink = ink;
    }

    /** A straight line: the direction square to it, and how far it is from the corner of the page. */
    private record Line(double across, double down, double distance) {

        double off(int x, int y) {
            return across * x + down * y - distance;
        }

        int along(int x, int y) {
            return (int) Math.floor(across * y - down * x);
        }
    }

    /** Whether anything was taken; the pieces then have to be looked for anew. */
    static boolean take(List<Blob> blobs, Mask ink) {
        var scratches = new Scratches(ink);
        var taken = false;
        for (var blob : blobs) {
            var diagonal = Math.hypot(blob.width(), blob.height());
            if (diagonal >= SHORTEST_DIAGONAL && blob.area() <= LARGEST_AREA && blob.area() >= SHORTEST) {
                taken |= scratches.takeFrom(blob.pixels);
            }
        }
        return taken;
    }

    private boolean takeFrom(int[] piece) {
        var pixels = piece;
        var taken = false;
        for (var round = 0; round < MOST_IN_ONE_PIECE && pixels.length >= SHORTEST; round++) {
            var line = likeliest(pixels);
            var stroke = longestStroke(pixels, line);
            if (stroke.length == 0) {
                break;
            }
            remove(stroke, line);
            taken = true;
            pixels = Arrays.stream(pixels)
                    .filter(pixel -> ink.on[pixel] && Math.abs(offOf(pixel, line)) > NEAR)
                    .toArray();
        }
        return taken;
    }

    private double offOf(int pixel, Line line) {
        return line.off(pixel % ink.width, pixel / ink.width);
    }

    /** The line with most ink near it, of those through two pixels chosen by a fixed chance. */
    private Line likeliest(int[] pixels) {
        var best = new Line(1, 0, 0);
        var most = -1;
        for (var i = 0; i < TRIES; i++) {
            var from = pixels[random.nextInt(pixels.length)];
            var to = pixels[random.nextInt(pixels.length)];
            var near = distance(from, to) < SHORTEST / 2 ? -1 : inkNear(through(from, to), pixels);
            if (near > most) {
                most = near;
                best = through(from, to);
            }
        }
        return best;
    }

    private double distance(int from, int to) {
        return Math.hypot(column(to) - column(from), row(to) - row(from));
    }

    private int column(int pixel) {
        return pixel % ink.width;
    }

    private int row(int pixel) {
        return pixel / ink.width;
    }

    private Line through(int from, int to) {
        var length = distance(from, to);
        var across = (row(from) - row(to)) / length;
        var down = (column(to) - column(from)) / length;
        return new Line(across, down, across * column(from) + down * row(from));
    }

    private int inkNear(Line line, int[] pixels) {
        var near = 0;
        for (var k = 0; k < pixels.length; k += 5) {
            near += Math.abs(offOf(pixels[k], line)) < NEAR ? 1 : 0;
        }
        return near;
    }

    /** The pixels of the longest unbroken stretch along the line; none when it is too short or too thick. */
    private int[] longestStroke(int[] pixels, Line line) {
        var reach = ink.width + ink.height;
        var covered = new boolean[2 * reach + 1];
        for (var pixel : pixels) {
            if (Math.abs(offOf(pixel, line)) < NEAR) {
                covered[line.along(pixel % ink.width, pixel / ink.width) + reach] = true;
            }
        }
        var stretch = longest(covered);
        var stroke = Arrays.stream(pixels)
                .filter(pixel -> Math.abs(offOf(pixel, line)) < NEAR)
                .filter(pixel -> {
                    var along = line.along(pixel % ink.width, pixel / ink.width) + reach;
                    return along >= stretch[0] && along <= stretch[1];
                })
                .toArray();
        var length = stretch[1] - stretch[0] + 1;
        return length < SHORTEST || stroke.length > THICKEST * length ? new int[0] : stroke;
    }

    private static int[] longest(boolean[] covered) {
        int[] best = {0, -1};
        var start = 0;
        var last = -WIDEST_GAP - 1;
        for (var i = 0; i < covered.length; i++) {
            if (covered[i]) {
                start = i - last > WIDEST_GAP ? i : start;
                last = i;
                if (last - start > best[1] - best[0]) {
                    best = new int[] {start, last};
                }
            }
        }
        return best;
    }

    private void remove(int[] stroke, Line line) {
        var beside = ink.copy();
        for (var pixel : stroke) {
            beside.on[pixel] = false;
        }
        for (var pixel : stroke) {
            if (!(isStrokeBeyond(beside, pixel, line, 1) && isStrokeBeyond(beside, pixel, line, -1))) {
                ink.on[pixel] = false;
            }
        }
    }

    private static boolean isStrokeBeyond(Mask beside, int pixel, Line line, int side) {
        for (var step = 4; step <= 7; step++) {
            var x = (int) Math.round(pixel % beside.width + side * step * line.across());
            var y = (int) Math.round(Math.floorDiv(pixel, beside.width) + side * step * line.down());
            if (beside.at(x, y)) {
                return true;
            }
        }
        return false;
    }
}
