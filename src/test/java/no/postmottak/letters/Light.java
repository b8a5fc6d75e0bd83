package no.postmottak.letters;

import java.awt.image.BufferedImage;
import java.util.Random;

/** Too little of it, and the grain that cameras then add. */
final class Light {

    private Light() {}

    static BufferedImage dimmed(BufferedImage picture, double light, double grain, Random dice) {
        var dim = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < picture.getHeight(); y++) {
            for (var x = 0; x < picture.getWidth(); x++) {
                var colour = picture.getRGB(x, y);
                var noise = dice.nextGaussian() * grain;
                dim.setRGB(
                        x,
                        y,
                        shade(colour >> 16, light, noise) << 16
                                | shade(colour >> 8, light, noise) << 8
                                | shade(colour, light, noise));
            }
        }
        return dim;
    }

    private static int shade(int colour, double light, double noise) {
        return (int) Math.clamp((colour & 255) * light + noise, 0, 255);
    }
}
