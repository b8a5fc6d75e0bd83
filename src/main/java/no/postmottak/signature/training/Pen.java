package no.postmottak.signature.training;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Random;

/** Puts strokes on paper, thinner where they are fast. */
final class Pen {

    /** How often recognition makes words of what a pen wrote. */
    private static final double MISTAKEN_FOR_PRINT = 0.5;

    private final Random random;
    private final double width;
    private final double pressure;
    private final Color colour;

    Pen(Random random) {
        this.random = random;
        this.width = random.nextDouble() < 0.15 ? random.nextDouble(4, 8) : random.nextDouble(1.2, 4.2);
        this.pressure = random.nextDouble(0, 0.6);
        this.colour = colour(random);
    }

    /** A pen that writes in the given colour. */
    Pen(Random random, Color colour) {
        this.random = random;
        this.width = random.nextDouble(1.2, 4.2);
        this.pressure = random.nextDouble(0, 0.6);
        this.colour = colour;
    }

    /** Draws strokes so high, their lower left corner at the foot; the box they fill is returned. */
    Rectangle2D draw(Paper paper, List<List<Point2D>> strokes, Point2D foot, double height) {
        var bounds = bounds(strokes);
        var turn = random.nextDouble(-0.12, 0.08);
        var scale = height / Math.max(0.5, bounds.getHeight());
        var placed = new AffineTransform(scale, turn * scale, turn * scale, -scale, foot.getX(), foot.getY());
        placed.translate(-bounds.getX(), -bounds.getY());
        paper.graphics.setColor(colour);
        Rectangle2D drawn = new Rectangle2D.Double(foot.getX(), foot.getY(), 0, 0);
        var first = true;
        for (var stroke : strokes) {
            var box = draw(paper.graphics, stroke, placed, height);
            drawn = first ? box : drawn.createUnion(box);
            first = false;
        }
        if (random.nextDouble() < MISTAKEN_FOR_PRINT) {
            paper.misreadAt(drawn, garbled());
        }
        return drawn;
    }

    private Rectangle2D draw(Graphics2D graphics, List<Point2D> stroke, AffineTransform placed, double height) {
        Rectangle2D drawn = new Rectangle2D.Double(0, 0, -1, -1);
        var wide = Math.min(width, 0.1 * height);
        var thick = wide;
        for (var i = 0; i + 1 < stroke.size(); i += 3) {
            var piece = new Path2D.Double();
            var from = placed.transform(stroke.get(i), null);
            var length = 0.0;
            piece.moveTo(from.getX(), from.getY());
            for (var k = i + 1; k <= Math.min(stroke.size() - 1, i + 3); k++) {
                var to = placed.transform(stroke.get(k), null);
                length += from.distance(to);
                piece.lineTo(to.getX(), to.getY());
                from = to;
            }
            var speed = Math.min(1.5, length / (height * 0.3));
            thick = 0.5 * thick + 0.5 * Math.max(0.8, wide * (1 + pressure * (0.5 - speed)));
            graphics.setStroke(new BasicStroke((float) thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(piece);
            var box = piece.getBounds2D();
            drawn = drawn.getWidth() < 0 ? box : drawn.createUnion(box);
        }
        return drawn;
    }

    private String garbled() {
        var word = new StringBuilder();
        for (var i = 0; i < 2 + random.nextInt(6); i++) {
            word.append("aeinorstlVWfyg.~M/".charAt(random.nextInt(18)));
        }
        return word.toString();
    }

    private static Rectangle2D bounds(List<List<Point2D>> strokes) {
        var first = strokes.getFirst().getFirst();
        Rectangle2D bounds = new Rectangle2D.Double(first.getX(), first.getY(), 0.01, 0.01);
        for (var stroke : strokes) {
            stroke.forEach(bounds::add);
        }
        return bounds;
    }

    private static Color colour(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new Color(20, 30, 130 + random.nextInt(60));
            case 1 -> {
                var grey = 40 + random.nextInt(random.nextInt(3) == 0 ? 130 : 70);
                yield new Color(grey, grey, grey);
            }
            default -> new Color(random.nextInt(30), random.nextInt(30), random.nextInt(40));
        };
    }
}
