package no.postmottak.signature.worker;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Random;

/** What stands on letters besides text and signature: heads, emblems, tables, figures, stamps, notes and marks. */
final class LetterClutter {

    private static final int WIDTH = 1240;
    private static final int HEIGHT = 1754;

    private final Random random;
    private final List<Font> fonts;

    LetterClutter(Random random, List<Font> fonts) {
        this.random = random;
        this.fonts = List.copyOf(fonts);
    }

    void head(Graphics2D graphics) {
        if (random.nextDouble() < 0.6) {
            emblem(graphics, random.nextDouble(80, 950), random.nextDouble(50, 130));
        }
        if (random.nextDouble() < 0.6) {
            large(graphics, random.nextDouble(80, 700), random.nextDouble(90, 190));
        }
    }

    void scatter(Graphics2D graphics, double foot) {
        if (random.nextDouble() < 0.2) {
            table(graphics, foot);
        }
        if (random.nextDouble() < 0.2) {
            figure(graphics, foot);
        }
        if (random.nextDouble() < 0.2) {
            stamp(graphics);
        }
        for (var i = random.nextInt(7); i >= 4; i--) {
            var pen = new Pen(random, random.nextDouble(1.4, 4));
            var at = new Point2D.Double(random.nextDouble(40, 1000), random.nextDouble(60, 1700));
            if (random.nextBoolean()) {
                pen.note(graphics, at, random.nextDouble(25, 60));
            } else {
                pen.mark(graphics, at, random.nextDouble(15, 90));
            }
        }
        if (random.nextDouble() < 0.4) {
            large(graphics, random.nextDouble(80, 800), random.nextDouble(foot, HEIGHT));
        }
        if (random.nextDouble() < 0.3) {
            sideways(graphics);
        }
    }

    private void emblem(Graphics2D graphics, double x, double y) {
        graphics.setColor(new Color(random.nextInt(120), random.nextInt(120), random.nextInt(160)));
        var size = random.nextDouble(40, 130);
        for (var part = 0; part < 1 + random.nextInt(4); part++) {
            var left = x + random.nextDouble(-0.4, 0.4) * size;
            var top = y + random.nextDouble(-0.3, 0.3) * size;
            graphics.setStroke(new BasicStroke(random.nextFloat(2, 12)));
            switch (random.nextInt(4)) {
                case 0 -> graphics.fill(new Ellipse2D.Double(left, top, size, size * random.nextDouble(0.5, 1)));
                case 1 -> graphics.draw(new Ellipse2D.Double(left, top, size, size));
                case 2 -> graphics.drawRect((int) left, (int) top, (int) size, (int) (size * 0.7));
                default -> graphics.fillPolygon(corners(left, top, size));
            }
        }
    }

    private Polygon corners(double left, double top, double size) {
        var polygon = new Polygon();
        for (var i = 0; i < 3 + random.nextInt(4); i++) {
            polygon.addPoint((int) (left + random.nextDouble() * size), (int) (top + random.nextDouble() * size));
        }
        return polygon;
    }

    private void large(Graphics2D graphics, double x, double y) {
        var style = random.nextInt(4);
        graphics.setColor(Color.BLACK);
        graphics.setFont(fonts.get(random.nextInt(fonts.size())).deriveFont(style, (float) random.nextDouble(34, 90)));
        var letters = "KLAGE Vedtak Tiltak Norsk Kontor AS Advokat 4032 Appeal & Co. Viktig".split(" ");
        graphics.drawString(letters[random.nextInt(letters.length)], (float) x, (float) y);
    }

    private void table(Graphics2D graphics, double foot) {
        graphics.setColor(Color.BLACK);
        graphics.setStroke(new BasicStroke(random.nextFloat(1, 3)));
        var top = random.nextInt(300, (int) foot);
        var row = 30 + random.nextInt(40);
        for (var i = 0; i < 3 + random.nextInt(8); i++) {
            graphics.drawLine(120, top + i * row, 1100, top + i * row);
            graphics.drawLine(120 + i * 180 % 990, top, 120 + i * 180 % 990, top + 3 * row);
        }
    }

    private void figure(Graphics2D graphics, double foot) {
        var top = random.nextDouble(foot, HEIGHT + 200.0) - 300;
        var left = random.nextDouble(80, 700);
        graphics.setColor(Color.BLACK);
        graphics.setStroke(new BasicStroke(random.nextFloat(1, 4)));
        graphics.drawLine((int) left, (int) top, (int) left, (int) top + 220);
        graphics.drawLine((int) left, (int) top + 220, (int) left + 350, (int) top + 220);
        var last = random.nextDouble(20, 200);
        for (var x = 10; x < 340; x += 20) {
            var next = Math.clamp(last + random.nextGaussian() * 30, 5, 210);
            graphics.drawLine((int) left + x, (int) (top + last), (int) left + x + 20, (int) (top + next));
            last = next;
        }
    }

    private void stamp(Graphics2D graphics) {
        var before = graphics.getTransform();
        graphics.translate(random.nextDouble(200, 900), random.nextDouble(150, 1500));
        graphics.rotate(random.nextGaussian() * 0.15);
        graphics.setColor(new Color(random.nextInt(180), random.nextInt(80), random.nextInt(160)));
        graphics.setStroke(new BasicStroke(random.nextFloat(2, 5)));
        graphics.setFont(fonts.get(random.nextInt(fonts.size())).deriveFont(Font.BOLD, random.nextFloat(24, 44)));
        graphics.drawString(random.nextBoolean() ? "MOTTATT" : "COPY 12 JUN", 12, 44);
        if (random.nextBoolean()) {
            graphics.drawRect(0, 0, 230 + random.nextInt(80), 60);
        } else {
            graphics.draw(new Ellipse2D.Double(-20, -60, 280, 170));
        }
        graphics.setTransform(before);
    }

    private void sideways(Graphics2D graphics) {
        var before = graphics.getTransform();
        graphics.setTransform(AffineTransform.getRotateInstance(
                random.nextBoolean() ? Math.PI / 2 : -Math.PI / 2, WIDTH - 60.0, random.nextDouble(700, 1200)));
        graphics.setColor(Color.BLACK);
        graphics.setFont(fonts.get(random.nextInt(fonts.size())).deriveFont(random.nextFloat(20, 40)));
        graphics.drawString("20" + random.nextInt(10_000_000, 99_999_999), WIDTH - 60, 900);
        graphics.setTransform(before);
    }
}
