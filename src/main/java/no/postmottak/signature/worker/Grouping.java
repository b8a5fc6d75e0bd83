package no.postmottak.signature.worker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/** Puts together the pieces of ink that are no print and lie close, and keeps the groups that have a signature's size. */
final class Grouping {

    private static final int MOST_PIECES = 4_000;
    private static final int MOST_GROUPS = 60;
    private static final int NOISY = 1500;

    private final double glyph;
    private final List<Blob> pieces;
    private final int[] parent;

    private Grouping(double glyph, List<Blob> rest) {
        this.glyph = glyph;
        this.pieces = rest.stream()
                .filter(blob -> blob.area() >= 8)
                .sorted(Comparator.comparingInt(Blob::area).reversed())
                .limit(MOST_PIECES)
                .sorted(Comparator.comparingInt(blob -> blob.left))
                .toList();
        this.parent = new int[pieces.size()];
        for (var i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
    }

    /** The likely groups, the largest first, and how many reach too far over the page to be looked at as one. */
    record Grouped(List<InkGroup> likely, int tooLarge) {}

    static Grouped of(Lettering lettering, Mask page, int specks) {
        var grouping = new Grouping(lettering.glyph, lettering.rest);
        grouping.join(specks > NOISY);
        var large = new ArrayList<InkGroup>();
        var likely = new ArrayList<InkGroup>();
        for (var group : grouping.groups()) {
            if (group.width() > 0.8 * page.width || group.height() > 0.45 * page.height) {
                large.add(group);
            } else if (grouping.isLargeEnough(group)) {
                likely.add(group);
            }
        }
        likely.sort(Comparator.comparingInt((InkGroup group) -> group.area).reversed());
        return new Grouped(likely.subList(0, Math.min(MOST_GROUPS, likely.size())), large.size());
    }

    private void join(boolean noisy) {
        for (var i = 0; i < parent.length; i++) {
            var one = pieces.get(i);
            for (var j = i + 1; j < parent.length && pieces.get(j).left - one.right <= reach(); j++) {
                if (belongTogether(one, pieces.get(j), noisy)) {
                    parent[root(i)] = root(j);
                }
            }
        }
    }

    private double reach() {
        return 1.1 * glyph;
    }

    /** Small pieces reach half as far, never to each other, and not at all on a page of noise. */
    private boolean belongTogether(Blob one, Blob other, boolean noisy) {
        var small = isSmall(one) || isSmall(other);
        if ((isSmall(one) && isSmall(other)) || (small && noisy)) {
            return false;
        }
        var factor = small ? 0.5 : 1;
        return Math.max(0, one.gapTo(other)) <= factor * reach()
                && Math.max(0, one.dropTo(other)) <= factor * 0.45 * glyph;
    }

    private boolean isSmall(Blob blob) {
        return blob.height() < 0.45 * glyph && blob.width() < 0.9 * glyph;
    }

    private int root(int piece) {
        while (parent[piece] != piece) {
            parent[piece] = parent[parent[piece]];
            piece = parent[piece];
        }
        return piece;
    }

    private List<InkGroup> groups() {
        var byRoot = new HashMap<Integer, List<Blob>>();
        for (var i = 0; i < parent.length; i++) {
            byRoot.computeIfAbsent(root(i), key -> new ArrayList<>()).add(pieces.get(i));
        }
        return byRoot.values().stream().map(InkGroup::new).toList();
    }

    private boolean isLargeEnough(InkGroup group) {
        var width = group.width();
        var height = group.height();
        return width >= 1.6 * glyph
                && height >= 0.8 * glyph
                && width * height >= 4 * glyph * glyph
                && group.area >= 1.2 * glyph;
    }
}
