package no.postmottak.signature.worker;

/** What stands around a group of ink: how much print inside, above, below and beside it, and a line under it. */
final class Surroundings {

    final int inside;
    final int above;
    final int below;
    final int left;
    final int right;

    /** The share of the page's print that stands higher than the group. */
    final double printAbove;

    /** The longest piece of ruled line at the group's foot, relative to the group's width. */
    final double lineUnder;

    /** Pixels of ruled lines within the group's box, in letters. */
    final double linesInside;

    /** Where the group's foot lies between the first and the last print, 0 to 1 and beyond; -1 on a page without print. */
    final double inText;

    Surroundings(InkGroup group, Lettering lettering, Mask lines) {
        var hull = group.hull;
        double glyph = lettering.glyph;
        var counts = counts(hull, lettering);
        inside = counts[0];
        above = counts[1];
        below = counts[2];
        left = counts[3];
        right = counts[4];
        printAbove = lettering.printed.isEmpty() ? 0.5 : counts[5] / (double) lettering.printed.size();
        lineUnder = lineUnder(group, lines, glyph);
        linesInside = linesInside(group, lines) / (glyph * glyph);
        inText = inText(hull, lettering);
    }

    private static int[] counts(Blob hull, Lettering lettering) {
        double glyph = lettering.glyph;
        var counts = new int[6];
        for (var letter : lettering.printed) {
            var x = letter.centreX();
            var y = letter.centreY();
            var across = x >= hull.left - 2 * glyph && x <= hull.right + 2 * glyph;
            var level = y >= hull.top && y <= hull.bottom;
            var within = level && x >= hull.left && x <= hull.right;
            counts[0] += within ? 1 : 0;
            counts[1] += across && y < hull.top + 0.2 * glyph && y > hull.top - 4.5 * glyph ? 1 : 0;
            counts[2] += across && y > hull.bottom - 0.2 * glyph && y < hull.bottom + 3.2 * glyph ? 1 : 0;
            counts[3] += level && x < hull.left && x > hull.left - 5 * glyph ? 1 : 0;
            counts[4] += level && x > hull.right && x < hull.right + 5 * glyph ? 1 : 0;
            counts[5] += y < hull.top ? 1 : 0;
        }
        return counts;
    }

    private static int linesInside(InkGroup group, Mask lines) {
        var found = 0;
        for (var y = group.hull.top; y <= group.hull.bottom; y++) {
            for (var x = group.hull.left; x <= group.hull.right; x++) {
                found += lines.at(x, y) ? 1 : 0;
            }
        }
        return found;
    }

    private static double inText(Blob hull, Lettering lettering) {
        var first = Integer.MAX_VALUE;
        var last = 0;
        for (var letter : lettering.printed) {
            first = Math.min(first, letter.top);
            last = Math.max(last, letter.bottom);
        }
        return last <= first ? -1 : (hull.bottom - first) / (double) (last - first);
    }

    private static double lineUnder(InkGroup group, Mask lines, double glyph) {
        var hull = group.hull;
        var longest = 0;
        var from = (int) Math.max(0, hull.bottom - 0.8 * group.height() - 0.3 * glyph);
        for (var y = from; y < hull.bottom + 1.2 * glyph; y++) {
            var onRow = 0;
            for (var x = (int) (hull.left - glyph); x < hull.right + glyph; x++) {
                onRow += lines.at(x, y) ? 1 : 0;
            }
            longest = Math.max(longest, onRow);
        }
        return longest / (double) group.width();
    }
}
