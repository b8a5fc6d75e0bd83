package no.postmottak.reading.worker;

/** How steep the steepest step from paper to ink is beside the whole of the step: gentle where a page is blurred. */
final class Sharpness {

    private static final int REACH = 7;
    private static final double CLEAR_STEP = 0.3;
    private static final int EVERY = 6;

    /** The few words of an address have more; ink that has fewer is nothing but haze. */
    private static final int FEWEST_STEPS = 8;

    /** Letters have nearly as many steps one way as the other; shaken along their lines they keep hardly any across. */
    private static final double MOST_LEFT_BY_SHAKING = 0.2;

    private static final int MANY_STEPS = 1_000;

    /** What shaking leaves is hardly a step; a few words on a ruled sheet, which has few across too, are as clear as any. */
    private static final double FAINT = 1.4;

    private Sharpness() {}

    /** Of steps across and down the gentler ones, one at best; zero where hardly any could be found, or are left one way. */
    static double of(PageSight page) {
        var across = along(page, 1, 0);
        var down = along(page, 0, 1);
        var isHaze = Math.min(across.count, down.count) < FEWEST_STEPS;
        var faint = FAINT * CLEAR_STEP * page.light().brighterThan(0.5);
        var isShaken = across.isLeftBeside(down, faint) || down.isLeftBeside(across, faint);
        return isHaze || isShaken ? 0 : Math.min(across.steepness(), down.steepness());
    }

    /** How many steps there are one way, how high they are together, and their steepest parts. */
    private record Steps(int count, double whole, double steepest) {

        double steepness() {
            return steepest / whole;
        }

        /** Whether these are the few faint ones left of as many as there are the other way. */
        boolean isLeftBeside(Steps other, double faint) {
            return other.count >= MANY_STEPS && count < MOST_LEFT_BY_SHAKING * other.count && whole < faint * count;
        }
    }

    private static Steps along(PageSight page, int dx, int dy) {
        var near = page.near();
        var scale = page.scale();
        var steepest = 0.0;
        var whole = 0.0;
        var count = 0;
        for (var y = REACH; y < near.height - REACH; y += dx == 1 ? EVERY : REACH) {
            for (var x = REACH; x < near.width - REACH; x += dx == 1 ? REACH : EVERY) {
                if (page.light().isPaper(x, y, scale)) {
                    var range = range(near.values, y * near.width + x, dy * near.width + dx);
                    if (range > CLEAR_STEP * page.light().at(x, y, scale)) {
                        steepest += steepest(near.values, y * near.width + x, dy * near.width + dx);
                        whole += range;
                        count++;
                    }
                }
            }
        }
        return new Steps(count, whole, steepest);
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
