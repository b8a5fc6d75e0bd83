package no.postmottak.reading.worker;

import java.util.Arrays;

/** Lines of print on a page: how they slope, how clearly they stand apart, and which way up their letters are. */
record Lines(double slope, double clarity, int upright, int upsideDown) {

    private static final int STRIPS = 4;
    private static final int MOST_POINTS = 24_000;
    private static final double STEEPEST = 12;
    private static final double COARSE = 0.5;
    private static final double FINE = 0.1;
    private static final double CORE = 0.5;
    private static final double GAP = 0.08;
    private static final int SHORTEST = 5;
    private static final int TALLEST = 45;
    private static final int FEWEST = 6;
    private static final int BANDS = 3;
    private static final double FAR_OFF = 8;

    /** The dark edge a scanner leaves is straighter than any line, and would be taken for the only one. */
    private static final double RIM = 0.02;

    /** So many times the difference that chance alone makes. */
    private static final double MAJORITY = 1.7;

    /** Band by band, since the lines of a photo slope differently at the top and at the bottom. */
    static Lines on(Ink ink) {
        var points = points(ink);
        var votes = new int[2];
        var slopes = 0.0;
        var clear = 0.0;
        var unclear = 1.0;
        for (var band = 0; band < BANDS; band++) {
            var inBand = between(points, ink.on.length / BANDS * band, ink.on.length / BANDS * (band + 1));
            var slope = best(ink, inBand, best(ink, inBand, 0, COARSE), FINE);
            var profiles = profiles(ink, inBand, slope);
            var clarity = clarity(profiles);
            slopes += slope * clarity;
            clear += clarity;
            unclear += clarity(profiles(ink, inBand, slope + FAR_OFF));
            for (var profile : profiles) {
                vote(profile, votes);
            }
        }
        return new Lines(clear == 0 ? 0 : slopes / clear, clear / unclear, votes[0], votes[1]);
    }

    private static int[] between(int[] points, int from, int to) {
        return Arrays.stream(points)
                .filter(point -> point >= from && point < to)
                .toArray();
    }

    /** Whether the letters stand on their heads; they have more that rises over the line than hangs below it. */
    boolean areUpsideDown() {
        return isTold() && upsideDown > upright;
    }

    /** Whether enough lines agree on which way up they are. */
    boolean isTold() {
        var all = upright + upsideDown;
        return all >= FEWEST && Math.abs(upright - upsideDown) >= MAJORITY * Math.sqrt(all);
    }

    private static int[] points(Ink ink) {
        var every = Math.max(1, ink.count / MOST_POINTS + 1);
        var points = new int[ink.count / every + 1];
        var seen = 0;
        var kept = 0;
        var left = (int) (RIM * ink.width);
        var top = (int) (RIM * ink.height);
        for (var y = top; y < ink.height - top; y++) {
            for (var i = y * ink.width + left; i < (y + 1) * ink.width - left; i++) {
                if (ink.on[i] && seen++ % every == 0) {
                    points[kept++] = i;
                }
            }
        }
        return Arrays.copyOf(points, kept);
    }

    private static double best(Ink ink, int[] points, double around, double step) {
        var reach = step == COARSE ? STEEPEST : COARSE;
        var best = around;
        var clearest = -1.0;
        for (var slope = around - reach; slope <= around + reach + step / 2; slope += step) {
            var clarity = clarity(profiles(ink, points, slope));
            if (clarity > clearest) {
                clearest = clarity;
                best = slope;
            }
        }
        return best;
    }

    /** How much ink lies on each sloping row, strip by strip, since the lines of a photo are not quite parallel. */
    private static int[][] profiles(Ink ink, int[] points, double slope) {
        var rise = Math.tan(Math.toRadians(slope));
        var margin = (int) Math.ceil(Math.abs(rise) * ink.width) + 1;
        var profiles = new int[STRIPS][ink.height + 2 * margin];
        var shift = new int[ink.width];
        for (var x = 0; x < ink.width; x++) {
            shift[x] = margin - (int) Math.round((x - ink.width / 2.0) * rise);
        }
        for (var point : points) {
            var x = point % ink.width;
            profiles[x * STRIPS / ink.width][point / ink.width + shift[x]]++;
        }
        return profiles;
    }

    private static double clarity(int[][] profiles) {
        var sum = 0.0;
        for (var profile : profiles) {
            for (var y = 1; y < profile.length; y++) {
                var step = (double) profile[y] - profile[y - 1];
                sum += step * step;
            }
        }
        return sum;
    }

    /** Each line of print votes with the ink over and under the band in which all its letters have some. */
    private static void vote(int[] profile, int[] votes) {
        var highest = Arrays.stream(profile).max().orElse(0);
        var start = -1;
        for (var y = 0; y < profile.length; y++) {
            var isInLine = profile[y] > GAP * highest;
            if (isInLine && start < 0) {
                start = y;
            } else if (!isInLine && start >= 0) {
                voteOf(profile, start, y, votes);
                start = -1;
            }
        }
    }

    private static void voteOf(int[] profile, int from, int to, int[] votes) {
        if (to - from < SHORTEST || to - from > TALLEST) {
            return;
        }
        var peak = Arrays.stream(profile, from, to).max().orElse(0);
        var first = from;
        while (profile[first] < CORE * peak) {
            first++;
        }
        var last = to - 1;
        while (profile[last] < CORE * peak) {
            last--;
        }
        var over = Arrays.stream(profile, Math.max(0, from - 2), first).sum();
        var under = Arrays.stream(profile, last + 1, Math.min(profile.length, to + 2))
                .sum();
        if (over != under) {
            votes[over > under ? 0 : 1]++;
        }
    }
}
