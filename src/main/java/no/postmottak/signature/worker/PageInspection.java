package no.postmottak.signature.worker;

import java.util.EnumSet;
import java.util.Set;
import no.postmottak.signature.PageQuality.Flaw;

/** Decides whether a page can be seen well enough to say that nothing is on it. */
final class PageInspection {

    /** The long side of A4 at 100 dots per inch. */
    private static final int SHORTEST_LONG_SIDE = 1100;

    private static final int SMALLEST_LETTERS = 9;
    private static final int MOST_SPECKS = 2500;
    private static final int FEWEST_LETTERS = 40;
    private static final double MOST_EDGE_INK = 0.01;
    private static final double MOST_HANDWRITING = 0.6;
    private static final double FAINTEST = 45;
    private static final double SOFTEST = 0.22;

    private final SeenPage page;

    private PageInspection(SeenPage page) {
        this.page = page;
    }

    static Set<Flaw> flawsOf(SeenPage page, int longSide) {
        var flaws = new PageInspection(page).flaws();
        if (longSide < SHORTEST_LONG_SIDE) {
            flaws.add(Flaw.LOW_RESOLUTION);
        }
        return flaws;
    }

    private Set<Flaw> flaws() {
        var flaws = EnumSet.noneOf(Flaw.class);
        var print = page.lettering().printed;
        mark(flaws, Flaw.NOISE, page.dirt().specks() > MOST_SPECKS);
        mark(flaws, Flaw.INK_AT_THE_EDGE, page.dirt().edgeInk() > MOST_EDGE_INK * page.ink().on.length);
        mark(flaws, Flaw.INK_ACROSS_THE_PAGE, page.tooLarge() > 0);
        if (page.dirt().blobs().isEmpty()) {
            return flaws;
        }
        var printArea = print.stream().mapToInt(Blob::area).sum();
        var groupArea = page.groups().stream().mapToInt(group -> group.area).sum();
        mark(flaws, Flaw.SMALL_LETTERS, page.lettering().glyph <= SMALLEST_LETTERS);
        mark(flaws, Flaw.NO_PRINTED_TEXT, print.size() < FEWEST_LETTERS && groupArea > 0);
        mark(flaws, Flaw.MOSTLY_HANDWRITING, groupArea > MOST_HANDWRITING * (printArea + groupArea));
        if (!page.grey().bilevel) {
            mark(flaws, Flaw.LOW_CONTRAST, contrast() < FAINTEST);
            mark(flaws, Flaw.BLUR, sharpness() < SOFTEST);
        }
        return flaws;
    }

    private static void mark(Set<Flaw> flaws, Flaw flaw, boolean seen) {
        if (seen) {
            flaws.add(flaw);
        }
    }

    private double contrast() {
        double ink = 0;
        double paper = 0;
        var count = 0;
        for (var i = 0; i < page.ink().on.length; i++) {
            if (page.ink().on[i]) {
                ink += page.grey().shade(i);
                count++;
            } else {
                paper += page.grey().shade(i);
            }
        }
        return paper / Math.max(1, page.ink().on.length - count) - ink / Math.max(1, count);
    }

    /** How much of the step from paper to ink is taken within two pixels where print begins. */
    private double sharpness() {
        var width = page.grey().width;
        double steps = 0;
        var count = 0;
        for (var i = 2; i < page.ink().on.length - 2; i++) {
            if (page.ink().on[i] && !page.ink().on[i - 1] && i % width > 2) {
                steps += Math.max(0, page.grey().shade(i - 1) - page.grey().shade(i + 1));
                count++;
            }
        }
        return steps / Math.max(1, count) / Math.max(1, contrast());
    }
}
