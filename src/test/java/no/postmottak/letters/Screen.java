package no.postmottak.letters;

import java.awt.image.BufferedImage;
import java.util.Random;

/** A letter on a screen: every pixel of it three stripes of light with dark between them. */
final class Screen {

    private static final int SAMPLES = 2;
    private static final double GAP = 0.18;

    private final BufferedImage shown;
    private final double scale;
    private final double tilt;

    private Screen(BufferedImage shown, double scale, double tilt) {
        this.shown = shown;
        this.scale = scale;
        this.tilt = tilt;
    }

    /** As a camera's sensor catches it: its own pixels and those of the screen do not fall together. */
    static BufferedImage showing(BufferedImage sheet, Random dice) {
        var scale = 0.42 + dice.nextDouble() * 0.22;
        var tilt = Math.toRadians((dice.nextDouble() - 0.5) * 5);
        return new Screen(Wear.scaled(sheet, scale), scale, tilt).caught(sheet.getWidth(), sheet.getHeight());
    }

    private BufferedImage caught(int width, int height) {
        var caught = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                caught.setRGB(x, y, seen(x, y));
            }
        }
        return caught;
    }

    private int seen(int x, int y) {
        var light = new double[3];
        for (var sample = 0; sample < SAMPLES * SAMPLES; sample++) {
            var row = sample / SAMPLES;
            var dx = x + (sample % SAMPLES + 0.5) / SAMPLES;
            var dy = y + (row + 0.5) / SAMPLES;
            add(light, (dx - dy * tilt) * scale, (dy + dx * tilt) * scale);
        }
        var gain = 2.4 / (SAMPLES * SAMPLES);
        return shade(light[0] * gain * 0.94) << 16 | shade(light[1] * gain) << 8 | shade(light[2] * gain * 1.04);
    }

    private void add(double[] light, double across, double down) {
        var column = (int) Math.floor(across);
        var row = (int) Math.floor(down);
        if (column < 0 || row < 0 || column >= shown.getWidth() || row >= shown.getHeight() || down - row < GAP) {
            return;
        }
        var stripe = (int) ((across - column) * 3);
        light[stripe] += shown.getRGB(column, row) >> (16 - 8 * stripe) & 255;
    }

    private static int shade(double light) {
        return (int) Math.clamp(light, 8, 255);
    }
}
