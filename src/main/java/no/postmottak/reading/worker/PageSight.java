package no.postmottak.reading.worker;

import java.awt.image.BufferedImage;

/** A page as it is looked at before anything on it is recognised: near, from a distance, its light and its ink. */
record PageSight(Shades near, Shades far, PaperLight light, Ink ink) {

    private static final int LONG_ENOUGH = 1_500;
    private static final int DIM = 128;

    /** What is brighter than the one share of the paper's light is paper, and darker than the other is ink. */
    private static final double PAPER = 0.86;

    private static final double INK = 0.3;

    static PageSight of(BufferedImage picture) {
        var near = Shades.of(picture);
        var far = near.reducedTo(Ink.LONG_SIDE);
        var light = PaperLight.on(far);
        return new PageSight(near, far, light, Ink.of(far, light));
    }

    Lie lie() {
        return Lie.of(ink);
    }

    /** How many pixels from a distance come to one pixel from near by. */
    double scale() {
        return far.width / (double) near.width;
    }

    /** The page as recognition reads it best: evenly lit, or without grain, and with letters of a usual size. */
    Shades readable() {
        var paper = light.brighterThan(0.5);
        // evening out brightens the table a sheet lies on too: made starker, that is taken for a picture with no text
        var clear = light.isUneven() || paper < DIM
                ? light.evenedOut(near, scale())
                : near.between(INK * paper, PAPER * paper);
        return Math.max(near.width, near.height) < LONG_ENOUGH ? clear.doubled() : clear;
    }
}
