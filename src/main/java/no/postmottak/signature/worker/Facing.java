package no.postmottak.signature.worker;

import java.util.ArrayList;
import java.util.List;

/**
 * How a page that nobody has read lies, told from its rows of letters: they run along the page or up it, and stand on a
 * line more evenly than they reach up from it, since more letters rise over the others than hang below them.
 */
final class Facing {

    private static final int FEWEST_LETTERS = 40;
    private static final double CLEARLY_MORE = 1.3;
    private static final double EVEN = 0.12;
    private static final double UNEVEN = 0.22;
    private static final int FEWEST_VOTES = 40;
    private static final double MAJORITY = 1.3;

    /** By how many quarter turns clockwise the page must be turned to stand upright. */
    final int quarterTurns;

    /** Whether the letters run up the page and not even that is sure, or which end of them is the upper one. */
    final boolean isUnsure;

    private Facing(int quarterTurns, boolean isUnsure) {
        this.quarterTurns = quarterTurns;
        this.isUnsure = isUnsure;
    }

    static Facing of(SeenPage page) {
        var blobs = page.dirt().blobs();
        var along = page.lettering().printed.size();
        var turned = turned(blobs);
        var mask = page.ink().transposed();
        var across = Lettering.of(mask, turned).printed.size();
        if (across > CLEARLY_MORE * along && across >= FEWEST_LETTERS) {
            var vote = vote(mask, turned);
            return new Facing(vote < 0 ? 3 : 1, vote == 0);
        }
        return new Facing(vote(page.ink(), blobs) < 0 ? 2 : 0, along < across);
    }

    /** Rows and columns exchanged: letters that ran up the page run along it, standing or hanging. */
    private static List<Blob> turned(List<Blob> blobs) {
        var turned = new ArrayList<Blob>();
        for (var blob : blobs) {
            var other = new Blob();
            other.include(blob.top, blob.left);
            other.include(blob.bottom, blob.right);
            other.pixels = blob.pixels;
            turned.add(other);
        }
        return List.copyOf(turned);
    }

    /** Positive where letters stand on their line, negative where they hang from it, nought where it cannot be told. */
    private static int vote(Mask page, List<Blob> blobs) {
        double glyph = GlyphHeight.of(blobs);
        var letters = blobs.stream()
                .filter(blob -> blob.height() >= 0.5 * glyph
                        && blob.height() <= 1.7 * glyph
                        && blob.width() <= 2.2 * glyph
                        && blob.width() >= 0.15 * glyph)
                .toList();
        var grid = new BlobGrid(page, letters);
        var votes = new int[2];
        for (var letter : letters) {
            grid.around(letter, 1, other -> {
                var gap = other.left - letter.right;
                if (gap > -0.2 * glyph && gap < 0.8 * glyph) {
                    count(letter, other, glyph, votes);
                }
            });
        }
        var all = votes[0] + votes[1];
        var isTold = all >= FEWEST_VOTES
                && Math.max(votes[0], votes[1]) >= MAJORITY * Math.max(1, Math.min(votes[0], votes[1]));
        return isTold ? votes[0] - votes[1] : 0;
    }

    /** Two neighbours that differ at one end only tell which end that is. */
    private static void count(Blob one, Blob other, double glyph, int[] votes) {
        var above = Math.abs(one.top - other.top) / glyph;
        var below = Math.abs(one.bottom - other.bottom) / glyph;
        if (below <= EVEN && above >= UNEVEN && above < 1) {
            votes[0]++;
        } else if (above <= EVEN && below >= UNEVEN && below < 1) {
            votes[1]++;
        }
    }
}
