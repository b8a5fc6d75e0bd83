package no.postmottak.reading.worker;

/** How steep the steepest step from paper to ink is beside the whole of the step: gentle where a page is blurred. */
final class Sharpness {

    private static final int REACH = 7;
    private static final double CLEAR_STEP = 0.3;
    private static final int FEWEST_STEPS = 150;
    private static final int EVERY = 6;

    /** Less ink has too few edges to be judged by. */
    private static final double LEAST_INK = 0.004;

    private Sharpness() {}

    /** Of steps across and down the gentler ones, one at best; zero where no step is found among much ink. */
    static double of(PageSight page) {
        return Math.min(along(page, 1, 0), along(page, 0, 1));
    }

    private static double along(PageSight page, int dx, int dy) {
        var near = page.near();
        var scale = page.scale();
        var steepest = 0.0;
        var whole = 0.0;
        var steps = 0;
        for (var y = REACH; y < near.height - REACH; y += dx == 1 ? EVERY : REACH) {
            for (var x = REACH; x < near.width - REACH; x += dx == 1 ? REACH : EVERY) {
                if (page.light().isPaper(x, y, scale)) {
                    var range = range(near.values, y * near.width + x, dy * near.width + dx);
                    if (range > CLEAR_STEP * page.light().at(x, y, scale)) {
                        steepest += steepest(near.values, y * near.width + x, dy * near.width + dx);
                        whole += range;
                        steps++;
                    }
                }
            }
        }
        if (steps < FEWEST_STEPS) {
            return page.ink().share() < LEAST_INK ? 1 : 0;
        }
        return steepest / whole;
    }

    private static int range(byte[] shades, int at, int apart) {
        var darkest = 255;
        var brightest = 0;
        for (var i = -REACH; i <= REACH; i++) {
            var shade = shades[at + i * apart] & 0xFF;
            darkest = Math.min(darkest, shade);
            brightest = Math.max(brightest, shade);
        }
        return brightest - darkest;
    }

    private static int steepest(byte[] shades, int at, int apart) {
        var steepest = 0;
        for (var i = 1 - REACH; i < REACH; i++) {
            var step = (shades[at + (i + 1) * apart] & 0xFF) - (shades[at + (i - 1) * apart] & 0xFF);
            steepest = Math.max(steepest, Math.abs(step));
        }
        return steepest;
    }
}
