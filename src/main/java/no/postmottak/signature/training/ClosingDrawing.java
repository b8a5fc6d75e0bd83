package no.postmottak.signature.training;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Point2D;
import java.util.Random;

/** Draws how a letter ends: the closing phrase, the signatures or the room left for them, names, lines and dates. */
final class ClosingDrawing {

    private static final String[] PHRASES = {
        "Med vennlig hilsen",
        "Hilsen",
        "Vennlig hilsen",
        "Underskrift",
        "Sincerely,",
        "Yours faithfully,",
        "Sted/dato",
        "Med helsing",
        "Best regards,",
        "Cordially,",
        "Very truly yours,",
        "Underskrift:",
        "Signatur"
    };

    private final Random random;
    private final Paper paper;
    private final Font font;
    private final double left;

    ClosingDrawing(Random random, Paper paper, Font font, double left) {
        this.random = random;
        this.paper = paper;
        this.font = font;
        this.left = left;
    }

    /** Where the closing ends is returned. */
    double draw(double foot, boolean signed) {
        if (!signed && random.nextDouble() < 0.35) {
            return foot;
        }
        var x = random.nextBoolean() ? left : random.nextDouble(450, 740);
        var signers = random.nextDouble() < 0.15 ? 2 + random.nextInt(2) : 1;
        paper.graphics.setColor(Color.BLACK);
        if (random.nextDouble() < 0.85) {
            paper.print(font, PHRASES[random.nextInt(PHRASES.length)], x, foot);
        }
        var y = foot;
        var isFirst = true;
        for (var signer = 0; signer < signers && y < 1620; signer++) {
            y = signer(x, y, signed && (isFirst || random.nextDouble() < 0.7));
            isFirst = false;
        }
        return y;
    }

    private double signer(double x, double foot, boolean signs) {
        var height = random.nextDouble() < 0.3 ? random.nextDouble(26, 55) : random.nextDouble(45, 150);
        var base = foot + 10 + height * random.nextDouble(0.45, 1.15);
        paper.graphics.setColor(Color.BLACK);
        if (random.nextDouble() < 0.35) {
            line(x, base);
            dated(x, base);
        }
        var name = base + font.getSize2D() * random.nextDouble(0.8, 1.5);
        if (random.nextDouble() < 0.8) {
            paper.graphics.setColor(Color.BLACK);
            paper.print(font, Penman.name(random) + " " + Penman.name(random), x, name);
            name += 1.25 * font.getSize2D();
            if (random.nextDouble() < 0.5) {
                paper.print(font, Penman.name(random) + " " + Penman.name(random), x, name);
            }
        }
        if (signs) {
            var at = new Point2D.Double(x + random.nextDouble(-30, 100), base + random.nextDouble(-8, height * 0.3));
            paper.signedAt(new Pen(random).draw(paper, new Penman(random).signature(), at, height));
        }
        return name + random.nextDouble(10, 40);
    }

    /** A line to sign on: ruled, or typed after a word that asks for it. */
    private void line(double x, double base) {
        if (random.nextDouble() < 0.7) {
            paper.rule(x, base, random.nextDouble(220, 460), random.nextDouble(1, 3));
        } else {
            paper.print(font, (random.nextBoolean() ? "By " : "") + "_".repeat(random.nextInt(14, 30)), x, base);
        }
    }

    /** The date beside a signature, often by hand. */
    private void dated(double x, double base) {
        if (random.nextDouble() < 0.4 && x < 700) {
            paper.rule(x + 500, base, 180, 2);
            if (random.nextDouble() < 0.6) {
                var date = random.nextInt(1, 29) + "/" + random.nextInt(1, 13) + "-" + random.nextInt(10, 27);
                var hand = new Hand(random, 0.1);
                var foot = new Point2D.Double(x + 510, base - 3);
                new Pen(random).draw(paper, hand.write(date, 0), foot, random.nextDouble(22, 45));
            }
        }
    }
}
