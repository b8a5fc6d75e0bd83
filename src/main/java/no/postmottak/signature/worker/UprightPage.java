package no.postmottak.signature.worker;

import java.awt.image.BufferedImage;
import java.util.EnumSet;
import java.util.Set;
import no.postmottak.signature.PageQuality.Flaw;

/** A page as it is read: turned where it lay on its side or upside down and nobody had read it before. */
record UprightPage(BufferedImage image, SeenPage seen, QuarterTurns turns, boolean isPerhapsTurned) {

    /** Where words were read, the page lies as they do. */
    static UprightPage of(PageImage page) {
        var asItLies = SeenPage.of(GreyPage.of(page.image()));
        var facing = Facing.of(asItLies);
        if (facing.quarterTurns == 0 || !page.words().isEmpty()) {
            var isDoubted = facing.isUnsure || facing.quarterTurns % 2 == 1;
            return new UprightPage(page.image(), asItLies, new QuarterTurns(0), isDoubted);
        }
        var turns = new QuarterTurns(facing.quarterTurns);
        var image = turns.of(page.image());
        return new UprightPage(image, SeenPage.of(GreyPage.of(image)), turns, facing.isUnsure);
    }

    Set<Flaw> flaws() {
        var longSide = Math.max(image.getWidth(), image.getHeight());
        var flaws = EnumSet.noneOf(Flaw.class);
        flaws.addAll(PageInspection.flawsOf(seen, longSide));
        if (isPerhapsTurned && !seen.dirt().blobs().isEmpty()) {
            flaws.add(Flaw.PERHAPS_TURNED);
        }
        return flaws;
    }
}
