package no.postmottak.reading.worker;

/** How strong a fine, regular pattern lies over the paper, such as the pixels of a screen that was photographed. */
final class Weave {

    private static final int SIDE = 32;
    private static final int MOST_PATCHES = 60;

    /** A screen shows its grid all over; a few patches of grain say nothing. */
    private static final int FEWEST_PATCHES = 8;

    private static final double MOST_UNEVEN = 0.35;
    private static final int COARSEST = 3;
    private static final int DARKEST = 24;
    private static final int BRIGHTEST = 253;
    private static final double OUTSTANDING = 40;

    private Weave() {}

    /** The height of the strongest wave as a share of the brightness; zero where nothing stands out. */
    static double strength(PageSight page) {
        var power = new double[SIDE][SIDE];
        var patches = 0;
        var near = page.near();
        var stepX = Math.max(SIDE, near.width / 12);
        var stepY = Math.max(SIDE, near.height / 16);
        for (var y = stepY; y < near.height - stepY - SIDE && patches < MOST_PATCHES; y += stepY) {
            for (var x = stepX; x < near.width - stepX - SIDE && patches < MOST_PATCHES; x += stepX) {
                if (page.light().isPaper(x, y, page.scale())) {
                    patches += addPower(near, x, y, power) ? 1 : 0;
                }
            }
        }
        return patches < FEWEST_PATCHES ? 0 : strongest(power, patches);
    }

    /** Patches with letters on them are passed over. */
    private static boolean addPower(Shades near, int left, int top, double[][] power) {
        var mean = 0.0;
        var darkest = 255;
        for (var i = 0; i < SIDE * SIDE; i++) {
            var shade = near.at(left + i % SIDE, top + i / SIDE);
            mean += shade / (double) (SIDE * SIDE);
            darkest = Math.min(darkest, shade);
        }
        if (mean < DARKEST || mean > BRIGHTEST || darkest < MOST_UNEVEN * mean) {
            return false;
        }
        var waves = waves(near, left, top, mean);
        for (var i = 0; i < SIDE * SIDE; i++) {
            power[i / SIDE][i % SIDE] += waves[i / SIDE][i % SIDE];
        }
        return true;
    }

    /** How much of each wave is in a patch, which is faded out at its edges. */
    private static double[][] waves(Shades near, int left, int top, double mean) {
        var re = new double[SIDE][SIDE];
        var im = new double[SIDE][SIDE];
        for (var y = 0; y < SIDE; y++) {
            for (var x = 0; x < SIDE; x++) {
                re[y][x] = (near.at(left + x, top + y) / mean - 1) * window(x) * window(y);
            }
        }
        transform(re, im);
        for (var y = 0; y < SIDE; y++) {
            for (var x = 0; x < SIDE; x++) {
                re[y][x] = re[y][x] * re[y][x] + im[y][x] * im[y][x];
            }
        }
        return re;
    }

    private static double window(int at) {
        return 1 - Math.cos(2 * Math.PI * (at + 0.5) / SIDE);
    }

    private static void transform(double[][] re, double[][] im) {
        for (var row = 0; row < SIDE; row++) {
            Waves.transform(re[row], im[row]);
        }
        var columnRe = new double[SIDE];
        var columnIm = new double[SIDE];
        for (var column = 0; column < SIDE; column++) {
            for (var row = 0; row < SIDE; row++) {
                columnRe[row] = re[row][column];
                columnIm[row] = im[row][column];
            }
            Waves.transform(columnRe, columnIm);
            for (var row = 0; row < SIDE; row++) {
                re[row][column] = columnRe[row];
                im[row][column] = columnIm[row];
            }
        }
    }

    private static double strongest(double[][] power, int patches) {
        var fine = new java.util.ArrayList<Double>();
        var best = 0.0;
        for (var y = 0; y < SIDE; y++) {
            for (var x = 0; x < SIDE / 2 + 1; x++) {
                var wavesDown = Math.min(y, SIDE - y);
                if (Math.hypot(x, wavesDown) >= COARSEST && !isOfJpegBlocks(x, wavesDown)) {
                    fine.add(power[y][x]);
                    best = Math.max(best, power[y][x]);
                }
            }
        }
        fine.sort(null);
        var usual = fine.get(fine.size() / 2);
        return best > OUTSTANDING * usual ? 2 * Math.sqrt(best / patches) / (SIDE * SIDE) : 0;
    }

    /** JPEG itself repeats every eight pixels. */
    private static boolean isOfJpegBlocks(int across, int down) {
        return (across <= 1 || down <= 1) && (near(across) || near(down));
    }

    private static boolean near(int waves) {
        var rest = waves % (SIDE / 8);
        return waves > 2 && (rest <= 1 || rest == SIDE / 8 - 1);
    }
}
