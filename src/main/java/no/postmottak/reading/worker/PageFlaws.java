package no.postmottak.reading.worker;

import java.util.EnumSet;
import java.util.Set;
import no.postmottak.signature.PageQuality.Flaw;

/** Tells from the picture of a page what whoever made it can do better [bildekvalitet]. */
final class PageFlaws {

    /** The long side of A4 at 100 dots an inch. */
    private static final int SHORTEST_LONG_SIDE = 1_100;

    private static final int SMALLEST_LETTERS = 10;
    private static final int DARKEST = 80;
    private static final double BRIGHT_SHARE = 0.7;
    private static final double SOFTEST = 0.64;
    private static final double STRONGEST_PATTERN = 0.03;
    private static final double LEAST_INK = 0.0003;

    private final PageSight page;

    private PageFlaws(PageSight page) {
        this.page = page;
    }

    /** Whether there is nothing on the page that could be read. */
    static boolean isBlank(PageSight page) {
        return Margins.inkWithin(page.ink()) < LEAST_INK;
    }

    static Set<Flaw> of(PageSight page) {
        return new PageFlaws(page).flaws();
    }

    private Set<Flaw> flaws() {
        var flaws = EnumSet.noneOf(Flaw.class);
        if (isBlank(page)) {
            flaws.add(Flaw.BLANK);
            return flaws;
        }
        var isSmall = Math.max(page.near().width, page.near().height) < SHORTEST_LONG_SIDE;
        // a cutting from a page, or a form photographed from near by, has large letters in few dots
        mark(flaws, Flaw.LOW_RESOLUTION, isSmall && LetterSize.on(page.ink()) < SMALLEST_LETTERS);
        var isDark = page.light().brighterThan(BRIGHT_SHARE) < DARKEST;
        var isScreen = Weave.strength(page) > STRONGEST_PATTERN;
        mark(flaws, Flaw.DARK, isDark);
        mark(flaws, Flaw.OF_A_SCREEN, isScreen);
        // grain in the dark and the grid of a screen look like letters at the edge, and like soft ones
        mark(flaws, Flaw.CUT, !isDark && !isScreen && Margins.isTextCut(page));
        mark(flaws, Flaw.BLUR, !isSmall && !isScreen && Sharpness.of(page) < SOFTEST);
        return flaws;
    }

    private static void mark(Set<Flaw> flaws, Flaw flaw, boolean seen) {
        if (seen) {
            flaws.add(flaw);
        }
    }

    /** What was measured, for choosing the thresholds. */
    static String measured(PageSight page) {
        return "ink %.5f light %d cut %d %d weave %.4f sharp %.3f letters %d"
                .formatted(
                        Margins.inkWithin(page.ink()),
                        page.light().brighterThan(BRIGHT_SHARE),
                        Margins.lettersAtSides(page),
                        Margins.lettersAtEnds(page),
                        Weave.strength(page),
                        Sharpness.of(page),
                        LetterSize.on(page.ink()));
    }
}
