package no.postmottak.signature.training;

import java.awt.geom.Point2D;
import java.util.Random;

/** Writes a text with a pen, line under line. */
final class HandText {

    private final Random random;
    private final Paper paper;

    HandText(Random random, Paper paper) {
        this.random = random;
        this.paper = paper;
    }

    /** Where it ends is returned. */
    double draw(double left, double from, double to) {
        var y = from;
        var hand = new Hand(random, 0.3 * random.nextDouble());
        var pen = new Pen(random);
        while (y < to) {
            var x = left;
            while (x < 1050) {
                var word = LetterDrawing.words(random, 1);
                var tall = random.nextDouble(18, 30);
                var foot = new Point2D.Double(x, y);
                x = pen.draw(paper, hand.write(word, 0), foot, tall).getMaxX() + 14;
            }
            y += random.nextDouble(44, 56);
        }
        return y;
    }
}
