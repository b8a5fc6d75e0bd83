package no.postmottak.signature.training;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Random;

/** Draws letters of one hard kind, plain in all other ways. */
final class TrialDrawing {

    private static final double LEFT = 140;
    private static final Color[] INKS = {new Color(30, 60, 190), new Color(190, 30, 40), new Color(20, 130, 60)};

    private final Random random;
    private final Paper paper = new Paper();
    private final Font font;
    private final Penman penman;

    TrialDrawing(Random random, List<Font> fonts) {
        this.random = random;
        this.font = fonts.get(random.nextInt(fonts.size())).deriveFont((float) random.nextDouble(18, 26));
        this.penman = new Penman(random);
    }

    /** A letter of the given kind, signed or not. */
    DrawnLetter draw(Trial trial, boolean signed) {
        var isByHand = trial == Trial.BY_HAND;
        var hand = new HandText(random, paper);
        var foot = isByHand ? hand.draw(LEFT, 260, random.nextDouble(600, 1100)) : text();
        if (!isByHand) {
            paper.graphics.setColor(Color.BLACK);
            paper.print(font, "Med vennlig hilsen", LEFT, foot);
        }
        var height = random.nextDouble(50, 110);
        var base = foot + (trial == Trial.MERGED ? 0.55 : 1.2) * height + 20;
        if (signed) {
            sign(trial, new Point2D.Double(LEFT + random.nextDouble(0, 60), base), height);
        }
        if (!isByHand) {
            paper.graphics.setColor(Color.BLACK);
            var name = Penman.name(random) + " " + Penman.name(random);
            paper.print(font, name, LEFT, base + (trial == Trial.MERGED ? -8 : 1.3 * font.getSize2D()));
        }
        if (trial == Trial.INITIALS) {
            initials();
        }
        return paper.finished();
    }

    private void sign(Trial trial, Point2D foot, double height) {
        var strokes = trial == Trial.BLOCK_LETTERS ? penman.blockLetters(2) : penman.signature();
        var tall = trial == Trial.BLOCK_LETTERS ? Math.min(45, height) : height;
        paper.signedAt(pen(trial).draw(paper, strokes, foot, tall));
    }

    private Pen pen(Trial trial) {
        return switch (trial) {
            case FAINT -> {
                var grey = random.nextInt(120, 185);
                yield new Pen(random, new Color(grey, grey, grey));
            }
            case COLOURED -> new Pen(random, INKS[random.nextInt(INKS.length)]);
            case INITIALS, BY_HAND, BLOCK_LETTERS, MERGED -> new Pen(random);
        };
    }

    private double text() {
        var y = 260.0;
        var last = random.nextDouble(600, 1150);
        while (y < last) {
            paper.print(font, LetterDrawing.words(random, 7), LEFT, y);
            y += 1.4 * font.getSize2D();
        }
        return y + font.getSize2D();
    }

    private void initials() {
        var isInMargin = random.nextBoolean();
        var at = new Point2D.Double(
                isInMargin ? random.nextDouble(20, 60) : random.nextDouble(700, 1000), random.nextDouble(300, 1500));
        new Pen(random).draw(paper, penman.initials(), at, random.nextDouble(24, 48));
    }
}
