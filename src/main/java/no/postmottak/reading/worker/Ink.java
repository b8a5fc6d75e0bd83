package no.postmottak.reading.worker;

/** Where a page, looked at from a distance, is clearly darker than its paper. */
final class Ink {

    /** The long side of A4 at 100 dots an inch. */
    static final int LONG_SIDE = 1170;

    private static final double DARKER = 0.72;

    final int width;
    final int height;
    final boolean[] on;
    final int count;

    private Ink(int width, int height, boolean[] on, int count) {
        this.width = width;
        this.height = height;
        this.on = on;
        this.count = count;
    }

    static Ink of(Shades page, PaperLight light) {
        var on = new boolean[page.width * page.height];
        var count = 0;
        var neverInk = DARKER * 255;
        for (var y = 0; y < page.height; y++) {
            for (var x = 0; x < page.width; x++) {
                var shade = page.at(x, y);
                if (shade < neverInk && light.isPaper(x, y, 1) && shade < DARKER * light.at(x, y, 1)) {
                    on[y * page.width + x] = true;
                    count++;
                }
            }
        }
        return new Ink(page.width, page.height, on, count);
    }

    /** The same page turned by a quarter clockwise. */
    Ink turned() {
        var turned = new boolean[on.length];
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                turned[x * height + height - 1 - y] = on[y * width + x];
            }
        }
        return new Ink(/* width= */ height, /* height= */ width, turned, count);
    }

    double share() {
        return count / (double) on.length;
    }
}
