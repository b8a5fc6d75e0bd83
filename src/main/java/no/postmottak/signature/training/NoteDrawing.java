package no.postmottak.signature.training;

import java.awt.geom.Point2D;
import java.util.Random;

/** Draws what people write on papers and what signs nothing: notes of several lines, sums, ringed numbers, captions. */
final class NoteDrawing {

    private static final double BETWEEN_LINES = 1.55;

    private final Random random;
    private final Paper paper;
    private final Penman penman;
    private final Pen pen;

    NoteDrawing(Random random, Paper paper) {
        this.random = random;
        this.paper = paper;
        this.penman = new Penman(random);
        this.pen = new Pen(random);
    }

    /** One of them somewhere below the given height, or in the margin. */
    void draw(double top) {
        switch (random.nextInt(5)) {
            case 0, 1 -> lines(random.nextDouble(60, 700), random.nextDouble(Math.min(1500, top), 1620));
            case 2 -> sum(random.nextDouble(100, 1050), random.nextDouble(300, 1500));
            case 3 -> ringed(random.nextDouble(100, 1050), random.nextDouble(200, 1650));
            default -> capitals(random.nextDouble(80, 700), random.nextDouble(150, 1690));
        }
    }

    /** Some lines in one hand, one under the other. */
    private void lines(double x, double y) {
        var tall = random.nextDouble(20, 40);
        var words = 2 + random.nextInt(5);
        for (var line = 0; line <= random.nextInt(5); line++) {
            var at = new Point2D.Double(x, y + line * BETWEEN_LINES * tall);
            pen.draw(paper, penman.note(words), at, tall * random.nextDouble(0.9, 1.15));
        }
    }

    /** Numbers under each other, a line, and what they come to. */
    void sum(double x, double y) {
        var hand = new Hand(random, 0.15 * random.nextDouble());
        var tall = random.nextDouble(20, 38);
        var rows = 1 + random.nextInt(3);
        for (var row = 0; row <= rows; row++) {
            var foot = new Point2D.Double(x, y + row * BETWEEN_LINES * tall);
            pen.draw(paper, hand.write(number(), 0), foot, tall);
        }
        if (random.nextBoolean()) {
            paper.rule(x - 10, y + (rows - 0.9) * BETWEEN_LINES * tall, 3.2 * tall, random.nextDouble(1.5, 3));
        }
    }

    private void ringed(double x, double y) {
        var tall = random.nextDouble(18, 34);
        var hand = new Hand(random, 0.2 * random.nextDouble());
        var written = pen.draw(paper, hand.write(number(), 0), new Point2D.Double(x, y), tall);
        var foot = new Point2D.Double(written.getX() - 0.5 * tall, written.getMaxY() + 0.5 * tall);
        pen.draw(paper, new Scribbles(random).ring(), foot, written.getHeight() + tall);
    }

    /** A caption in separate capitals, as on drawings and forms. */
    private void capitals(double x, double y) {
        pen.draw(paper, penman.blockLetters(1 + random.nextInt(3)), new Point2D.Double(x, y), tallness());
    }

    private double tallness() {
        return random.nextDouble(16, 34);
    }

    private String number() {
        return random.nextInt(3) == 0 ? random.nextInt(1, 99) + "." + random.nextInt(10) : "" + random.nextInt(2, 9999);
    }
}
