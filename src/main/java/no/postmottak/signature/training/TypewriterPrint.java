package no.postmottak.signature.training;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.Random;

/** How a typewriter prints: each type a little off its line, some struck hard and some faintly. */
final class TypewriterPrint {

    private static final int TYPES = 256;

    private final Random random;
    private final double[] drop = new double[TYPES];
    private final double faintness;

    TypewriterPrint(Random random) {
        this.random = random;
        this.faintness = random.nextDouble(0, 110);
        var wear = random.nextDouble(0.2, 1.3);
        for (var type = 0; type < TYPES; type++) {
            drop[type] = wear * random.nextGaussian();
        }
    }

    /** Whether all letters of the font are equally wide. */
    static boolean suits(Font font, Graphics2D graphics) {
        var metrics = graphics.getFontMetrics(font);
        return metrics.charWidth('i') == metrics.charWidth('m');
    }

    void word(Graphics2D graphics, String word, double x, double y) {
        var before = graphics.getColor();
        double wide = graphics.getFontMetrics().charWidth('m');
        for (var i = 0; i < word.length(); i++) {
            var shade = Math.clamp(before.getRed() + (int) (faintness * random.nextDouble()), 0, 255);
            graphics.setColor(new Color(shade, shade, shade));
            var foot = y + drop[word.charAt(i) % TYPES] + 0.3 * random.nextGaussian();
            graphics.drawString(word.substring(i, i + 1), (float) (x + i * wide), (float) foot);
        }
        graphics.setColor(before);
    }
}
