package no.postmottak.signature.worker;

/** Tells ink from paper: by Sauvola's local threshold, or by a plain one where the scanner has already decided. */
final class Binarisation {

    private static final int RADIUS = 20;
    private static final double SENSITIVITY = 0.22;
    private static final int NEVER_INK = 222;
    private static final int ALWAYS_INK = 70;
    private static final int BILEVEL_THRESHOLD = 190;

    private final int width;
    private final int height;
    private final byte[] shades;
    private final int[] sums;
    private final int[] squares;

    private Binarisation(GreyPage page, byte[] shades) {
        this.width = page.width;
        this.height = page.height;
        this.shades = shades;
        this.sums = new int[width];
        this.squares = new int[width];
    }

    static Mask inkOf(GreyPage page) {
        return page.bilevel
                ? darkerThanThreshold(page)
                : new Binarisation(page, Background.flatten(page)).darkerThanSurroundings();
    }

    private static Mask darkerThanThreshold(GreyPage page) {
        var ink = new Mask(page.width, page.height);
        for (var i = 0; i < ink.on.length; i++) {
            ink.on[i] = page.shade(i) < BILEVEL_THRESHOLD;
        }
        return ink;
    }

    /** Column sums slide down the page and a window slides along each row, so the cost does not grow with the radius. */
    private Mask darkerThanSurroundings() {
        var ink = new Mask(width, height);
        for (var y = 0; y < Math.min(height, RADIUS); y++) {
            addRow(y, 1);
        }
        for (var y = 0; y < height; y++) {
            if (y + RADIUS < height) {
                addRow(y + RADIUS, 1);
            }
            if (y - RADIUS - 1 >= 0) {
                addRow(y - RADIUS - 1, -1);
            }
            var rows = Math.min(height - 1, y + RADIUS) - Math.max(0, y - RADIUS) + 1;
            decideRow(ink, y, rows);
        }
        return ink;
    }

    private void addRow(int y, int sign) {
        for (var x = 0; x < width; x++) {
            var shade = shades[y * width + x] & 0xff;
            sums[x] += sign * shade;
            squares[x] += sign * shade * shade;
        }
    }

    private void decideRow(Mask ink, int y, int rows) {
        long sum = 0;
        long square = 0;
        for (var x = -RADIUS; x < width; x++) {
            if (x + RADIUS < width) {
                sum += sums[x + RADIUS];
                square += squares[x + RADIUS];
            }
            if (x - RADIUS - 1 >= 0) {
                sum -= sums[x - RADIUS - 1];
                square -= squares[x - RADIUS - 1];
            }
            if (x >= 0) {
                var columns = Math.min(width - 1, x + RADIUS) - Math.max(0, x - RADIUS) + 1;
                ink.on[y * width + x] = isInk(
                        shades[y * width + x] & 0xff,
                        sum / ((double) rows * columns),
                        square / ((double) rows * columns));
            }
        }
    }

    private static boolean isInk(int shade, double mean, double meanSquare) {
        var deviation = Math.sqrt(Math.max(0, meanSquare - mean * mean));
        var threshold = mean * (1 + SENSITIVITY * (deviation / 128 - 1));
        return (shade < threshold && shade < NEVER_INK) || shade < ALWAYS_INK;
    }
}
