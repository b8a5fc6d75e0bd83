package no.postmottak.likeness;

/** How much is drawn where on a page, cut to what is drawn on and brought to one size, whatever light it was taken in. */
final class InkMap {

    private static final int BLOCK = 8;
    private static final int EDGE = 22;
    /** The rim of a sheet gives one edge a row; lines of type give more. */
    private static final int DENSE = 12;

    private static final int FEW_BLOCKS = 40;
    private static final double RIM = 0.01;

    private final int columns;
    private final int rows;
    private final int[] edges;
    private int dense;

    private InkMap(byte[] grey, int width, int height) {
        columns = width / BLOCK;
        rows = height / BLOCK;
        edges = new int[columns * rows];
        for (var y = 0; y < rows * BLOCK; y++) {
            for (var x = 1; x < columns * BLOCK; x++) {
                var step = (grey[y * width + x] & 0xFF) - (grey[y * width + x - 1] & 0xFF);
                edges[y / BLOCK * columns + x / BLOCK] += Math.abs(step) > EDGE ? 1 : 0;
            }
        }
        for (var i = 0; i < edges.length; i++) {
            edges[i] = edges[i] < DENSE ? 0 : edges[i];
            dense += edges[i] > 0 ? 1 : 0;
        }
    }

    static InkMap of(byte[] grey, int width, int height) {
        return new InkMap(grey, width, height);
    }

    /** Whether there is too little on it to tell it from another. */
    boolean isEmpty() {
        return dense < FEW_BLOCKS;
    }

    /** The part that is drawn on, in this many squares each way. */
    double[][] squares(int size) {
        var across = inkAlong(columns, true);
        var down = inkAlong(rows, false);
        var left = edge(across, RIM);
        var right = edge(across, 1 - RIM);
        var top = edge(down, RIM);
        var bottom = edge(down, 1 - RIM);
        var squares = new double[size][size];
        for (var y = 0; y < size; y++) {
            for (var x = 0; x < size; x++) {
                squares[y][x] = at(left + (x + 0.5) / size * (right - left), top + (y + 0.5) / size * (bottom - top));
            }
        }
        return squares;
    }

    private long[] inkAlong(int length, boolean isAcross) {
        var ink = new long[length];
        for (var i = 0; i < edges.length; i++) {
            ink[isAcross ? i % columns : i / columns] += edges[i];
        }
        return ink;
    }

    /** Where this share of all ink lies behind, between two blocks. */
    private static double edge(long[] ink, double share) {
        var all = 0L;
        for (var here : ink) {
            all += here;
        }
        var behind = 0.0;
        for (var i = 0; i < ink.length; i++) {
            if (ink[i] > 0 && behind + ink[i] >= share * all) {
                return i + (share * all - behind) / ink[i];
            }
            behind += ink[i];
        }
        return ink.length;
    }

    /** The ink around a point, a block and a half each way, weighed by nearness. */
    private double at(double x, double y) {
        var sum = 0.0;
        var weights = 0.0;
        for (var row = (int) y - 2; row <= y + 2; row++) {
            for (var column = (int) x - 2; column <= x + 2; column++) {
                var weight = Math.max(0, 2 - Math.abs(column + 0.5 - x)) * Math.max(0, 2 - Math.abs(row + 0.5 - y));
                weights += weight;
                if (row >= 0 && row < rows && column >= 0 && column < columns) {
                    sum += weight * edges[row * columns + column];
                }
            }
        }
        return weights == 0 ? 0 : sum / weights;
    }
}
