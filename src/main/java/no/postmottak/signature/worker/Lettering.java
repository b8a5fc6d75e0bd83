package no.postmottak.signature.worker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells printed letters, which stand in rows of even height, from all other ink. */
final class Lettering {

    final int glyph;
    final List<Blob> printed = new ArrayList<>();
    final List<Blob> rest = new ArrayList<>();

    private final BlobGrid grid;

    private Lettering(Mask page, List<Blob> blobs) {
        this.glyph = GlyphHeight.of(blobs);
        var large = new ArrayList<Blob>();
        for (var blob : blobs) {
            if (isLetterLike(blob)) {
                large.add(blob);
            }
        }
        this.grid = new BlobGrid(page, large);
    }

    static Lettering of(Mask page, List<Blob> blobs) {
        var lettering = new Lettering(page, blobs);
        var rows = lettering.inRows(blobs);
        var marks = lettering.beside(rows, blobs, page);
        for (var blob : blobs) {
            (rows.contains(blob) || marks.contains(blob) ? lettering.printed : lettering.rest).add(blob);
        }
        return lettering;
    }

    private boolean isLetterLike(Blob blob) {
        return blob.height() >= 0.35 * glyph && blob.height() <= 1.9 * glyph && blob.width() <= 3.2 * glyph;
    }

    /** A letter has neighbours on both sides, or several on one, that stand on its base line. */
    private Set<Blob> inRows(List<Blob> blobs) {
        var rows = new HashSet<Blob>();
        for (var blob : blobs) {
            if (isLetterLike(blob)) {
                var sides = new int[2];
                grid.around(blob, 2, other -> {
                    if (standBeside(blob, other)) {
                        sides[other.left > blob.left ? 1 : 0]++;
                    }
                });
                if (sides[0] + sides[1] >= 3 || (sides[0] >= 1 && sides[1] >= 1)) {
                    rows.add(blob);
                }
            }
        }
        return rows;
    }

    private boolean standBeside(Blob one, Blob other) {
        var gap = one.gapTo(other);
        var tolerance = Math.max(2, 0.16 * glyph);
        var sameBase = Math.abs(other.bottom - one.bottom) <= tolerance;
        var sameTop = Math.abs(other.top - one.top) <= tolerance;
        var alike = Math.abs(other.height() - one.height()) < 0.6 * glyph;
        return gap <= 2.2 * glyph && gap >= -0.3 * glyph && sameBase && (sameTop || alike);
    }

    /** Dots, accents and commas, and lone letters hugging a row. */
    private Set<Blob> beside(Set<Blob> rows, List<Blob> blobs, Mask page) {
        var marks = new HashSet<Blob>();
        var rowsByPlace = new BlobGrid(page, List.copyOf(rows));
        for (var blob : blobs) {
            if (!rows.contains(blob) && blob.height() <= 1.6 * glyph && blob.width() <= 1.9 * glyph) {
                var near = new int[1];
                rowsByPlace.around(blob, 1, other -> near[0] += hugs(blob, other) ? 1 : 0);
                if (near[0] >= 2 || (near[0] >= 1 && blob.height() < 0.5 * glyph)) {
                    marks.add(blob);
                }
            }
        }
        return marks;
    }

    private boolean hugs(Blob mark, Blob letter) {
        var shared =
                Math.min(mark.bottom, letter.bottom + 0.35 * glyph) - Math.max(mark.top, letter.top - 0.35 * glyph);
        return mark.gapTo(letter) < 0.9 * glyph && shared >= 0.6 * mark.height();
    }
}
