package no.postmottak.reading.worker;

/** What lies at the edges of a picture: letters there mean that part of the text lies outside. */
final class Margins {

    private static final int FEWEST_CUT_LETTERS = 5;
    private static final int SMALLEST_LETTER = 2;
    private static final int LARGEST_LETTER = 14;
    private static final int DEPTH = 4;

    /** Pieces closer together are one: the edge of a sheet that lies askew, broken by grain. */
    private static final int GAP = 6;

    private static final double EDGE = 0.02;
    private static final int LETTERS_IN_A_LINE = 3;
    private static final int SHADOW = 12;
    private static final double DIM = 0.9;

    /** Fifteen millimetres of a line, and how much of them has ink on it where words stand. */
    private static final int WORDS = 60;

    private static final double FULL_OF_LETTERS = 0.45;

    private Margins() {}

    /** How much of the page is ink, the edges left out, where scanners leave shadows. */
    static double inkWithin(Ink ink) {
        var left = (int) (EDGE * ink.width);
        var top = (int) (EDGE * ink.height);
        var count = 0;
        for (var y = top; y < ink.height - top; y++) {
            for (var x = left; x < ink.width - left; x++) {
                count += ink.on[y * ink.width + x] ? 1 : 0;
            }
        }
        return count / (double) Math.max(1, (ink.width - 2 * left) * (ink.height - 2 * top));
    }

    static boolean isTextCut(PageSight page) {
        return cutLetters(page) >= FEWEST_CUT_LETTERS;
    }

    /** How many pieces of the size of letters run out of the side where most do. */
    static int cutLetters(PageSight page) {
        return Math.max(lettersAtSides(page), lettersAtEnds(page) / LETTERS_IN_A_LINE);
    }

    static int lettersAtSides(PageSight page) {
        var last = page.ink().width - 1;
        return Math.max(new Edge(page, 0, 1, false).letters(), new Edge(page, last, -1, false).letters());
    }

    static int lettersAtEnds(PageSight page) {
        var last = page.ink().height - 1;
        return Math.max(new Edge(page, 0, 1, true).letters(), new Edge(page, last, -1, true).letters());
    }

    /** One side of a page: a column, or lying, a row, and the way from it into the page. */
    private record Edge(PageSight page, int line, int inwards, boolean isLying) {

        int letters() {
            var edge = withoutShadow();
            var pieces = 0;
            var begun = 0;
            var lastInk = -2 * GAP;
            for (var at = 0; at < length() + 2 * GAP; at++) {
                if (at < length() && edge.hasInk(at)) {
                    begun = at - lastInk > GAP ? at : begun;
                    lastInk = at;
                } else if (at - lastInk == GAP) {
                    var size = lastInk - begun + 1;
                    var isLetter = size >= SMALLEST_LETTER && size <= LARGEST_LETTER;
                    pieces += isLetter && (isLying || isFollowedByText(begun, lastInk)) ? 1 : 0;
                }
            }
            return pieces;
        }

        /** Whether the line a piece stands on goes on into the page, as words do and dirt does not. */
        private boolean isFollowedByText(int first, int last) {
            var inked = 0;
            for (var depth = DEPTH; depth < DEPTH + WORDS; depth++) {
                inked += hasInkBetween(first, last, line + depth * inwards) ? 1 : 0;
            }
            return inked >= FULL_OF_LETTERS * WORDS;
        }

        private boolean hasInkBetween(int first, int last, int x) {
            var ink = page.ink();
            for (var y = Math.max(0, first - 2); y <= Math.min(ink.height - 1, last + 2); y++) {
                if (x >= 0 && x < ink.width && ink.on[y * ink.width + x]) {
                    return true;
                }
            }
            return false;
        }

        private int length() {
            return isLying ? page.ink().width : page.ink().height;
        }

        private Edge withoutShadow() {
            var edge = this;
            for (var depth = 0; depth < SHADOW && edge.isShadow(); depth++) {
                edge = new Edge(page, edge.line + inwards, inwards, isLying);
            }
            return edge;
        }

        /** What a scanner's lid leaves is dark along most of the edge, as no text is. */
        private boolean isShadow() {
            var dark = 0;
            for (var at = 0; at < length(); at++) {
                var x = isLying ? at : line;
                var y = isLying ? line : at;
                dark += page.far().at(x, y) < DIM * page.light().at(x, y, 1) ? 1 : 0;
            }
            return dark > length() / 2;
        }

        /** Less than a millimetre from the edge. */
        private boolean hasInk(int at) {
            var ink = page.ink();
            for (var depth = 0; depth < DEPTH; depth++) {
                var inner = line + depth * inwards;
                if (ink.on[isLying ? inner * ink.width + at : at * ink.width + inner]) {
                    return true;
                }
            }
            return false;
        }
    }
}
