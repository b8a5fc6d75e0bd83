package no.postmottak.reading.worker;

import java.awt.image.BufferedImage;

/** A page as it is looked at before anything on it is recognised: near, from a distance, its light and its ink. */
record PageSight(Shades near, Shades far, PaperLight light, Ink ink) {

    private static final int LONG_ENOUGH = 1_500;

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

    /** The page as recognition reads it best: evenly lit, and with letters of a usual size. */
    Shades readable() {
        var even = light.isUneven() || light.brighterThan(0.5) < 128 ? light.evenedOut(near, scale()) : near;
        return Math.max(near.width, near.height) < LONG_ENOUGH ? even.doubled() : even;
    }
}
