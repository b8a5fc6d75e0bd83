package no.postmottak.signature.training;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.Random;

/** Draws what is no writing at all: curves between axes, squared paper, and pictures made of dots. */
final class FigureDrawing {

    private static final double WIDE = 350;
    private static final double TALL = 220;

    private final Random random;
    private final Paper paper;

    FigureDrawing(Random random, Paper paper) {
        this.random = random;
        this.paper = paper;
    }

    void draw(double foot) {
        var top = random.nextDouble(Math.min(foot, Paper.HEIGHT - 1.0), Paper.HEIGHT + 100.0) - 300;
        var left = random.nextDouble(80, 700);
        paper.graphics.setColor(Color.BLACK);
        if (random.nextDouble() < 0.25) {
            dots(left, top);
            return;
        }
        paper.upright(left, top, TALL, random.nextDouble(1, 4));
        paper.rule(left, top + TALL, WIDE, random.nextDouble(1, 4));
        if (random.nextDouble() < 0.3) {
            squares(left, top);
        }
        for (var curve = 0; curve <= random.nextInt(3); curve++) {
            curve(left, top);
        }
    }

    private void curve(double left, double top) {
        var path = new Path2D.Double();
        var y = random.nextDouble(20, 200);
        var restless = random.nextDouble(3, 30);
        path.moveTo(left, top + y);
        for (var x = 10; x < WIDE - 10; x += 20) {
            y = Math.clamp(y + random.nextGaussian() * restless, 5, TALL - 10);
            path.lineTo(left + x, top + y);
        }
        paper.graphics.draw(path);
    }

    private void squares(double left, double top) {
        var step = random.nextDouble(12, 40);
        for (var x = step; x < WIDE; x += step) {
            paper.upright(left + x, top, TALL, 1);
        }
        for (var y = step; y < TALL; y += step) {
            paper.rule(left, top + y, WIDE, 1);
        }
        paper.graphics.setStroke(new BasicStroke(random.nextFloat(1.5f, 3)));
    }

    /** A picture as copiers reproduce it: darker and lighter parts of nothing but dots. */
    private void dots(double left, double top) {
        var wide = random.nextInt(90, 400);
        var tall = random.nextInt(60, 300);
        var dark = random.nextDouble(0.25, 0.8);
        for (var y = 0; y < tall; y += 3) {
            for (var x = 0; x < wide; x += 3) {
                var here = dark * (0.6 + 0.4 * Math.sin(x * 0.03 + y * 0.02));
                if (random.nextDouble() < here) {
                    paper.graphics.fillRect((int) left + x, (int) top + y, 3, 3);
                }
            }
        }
    }
}
