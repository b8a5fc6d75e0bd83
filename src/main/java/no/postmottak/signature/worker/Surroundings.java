package no.postmottak.signature.worker;

/** What stands around a group of ink: how much print inside, above, below and beside it, and a line under it. */
final class Surroundings {

    final int inside;
    final int above;
    final int below;
    final int beside;

    /** The share of the page's print that stands higher than the group. */
    final double printAbove;

    /** The longest piece of ruled line at the group's foot, relative to the group's width. */
    final double lineUnder;

    Surroundings(InkGroup group, Lettering lettering, Mask lines) {
        var hull = group.hull;
        double glyph = lettering.glyph;
        var counts = new int[5];
        for (var letter : lettering.printed) {
            var x = letter.centreX();
            var y = letter.centreY();
            var across = x >= hull.left - 2 * glyph && x <= hull.right + 2 * glyph;
            var level = y >= hull.top && y <= hull.bottom;
            var within = level && x >= hull.left && x <= hull.right;
            counts[0] += within ? 1 : 0;
            counts[1] += across && y < hull.top + 0.2 * glyph && y > hull.top - 4.5 * glyph ? 1 : 0;
            counts[2] += across && y > hull.bottom - 0.2 * glyph && y < hull.bottom + 3.2 * glyph ? 1 : 0;
            counts[3] += level && !within && x > hull.left - 5 * glyph && x < hull.right + 5 * glyph ? 1 : 0;
            counts[4] += y < hull.top ? 1 : 0;
        }
        inside = counts[0];
        above = counts[1];
        below = counts[2];
        beside = counts[3];
        printAbove = lettering.printed.isEmpty() ? 0.5 : counts[4] / (double) lettering.printed.size();
        lineUnder = lineUnder(group, lines, glyph);
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
