package no.postmottak.signature.training;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** What scanning leaves on a page: dark edges, punched holes, streaks, creases and staples. */
final class ScannerMarks {

    private final Random random;

    ScannerMarks(Random random) {
        this.random = random;
    }

    void on(BufferedImage page) {
        var graphics = page.createGraphics();
        graphics.setColor(Color.BLACK);
        if (chance(0.3)) {
            edges(graphics, page.getWidth(), page.getHeight());
        }
        if (chance(0.25)) {
            holes(graphics, page.getHeight());
        }
        for (var i = random.nextInt(10); i >= 8; i--) {
            streak(graphics, page.getWidth(), page.getHeight());
        }
        if (chance(0.25)) {
            staple(graphics);
        }
        if (chance(0.3)) {
            dirt(graphics, page.getWidth(), page.getHeight());
        }
        if (chance(0.12)) {
            grime(graphics, page.getWidth(), page.getHeight());
        }
        graphics.dispose();
    }

    private void edges(Graphics2D graphics, int width, int height) {
        for (var side = 0; side < 4; side++) {
            if (chance(0.5)) {
                for (var along = 0; along < 1800; along += 15) {
                    var deep = (int) Math.abs(random.nextGaussian() * 9);
                    switch (side) {
                        case 0 -> graphics.fillRect(along, 0, 16, deep);
                        case 1 -> graphics.fillRect(along, height - deep, 16, deep);
                        case 2 -> graphics.fillRect(0, along, deep, 16);
                        default -> graphics.fillRect(width - deep, along, deep, 16);
                    }
                }
            }
        }
    }

    private void holes(Graphics2D graphics, int height) {
        var size = random.nextDouble(18, 34);
        var x = random.nextDouble(10, 60);
        for (var hole = 0; hole < 2 + random.nextInt(3); hole++) {
            graphics.fill(new Ellipse2D.Double(
                    x + random.nextGaussian() * 2,
                    height * (0.12 + 0.2 * hole) + random.nextDouble(0, 40),
                    size,
                    size));
        }
    }

    private void streak(Graphics2D graphics, int width, int height) {
        graphics.setStroke(new BasicStroke(random.nextFloat(0.8f, 3)));
        var x = random.nextDouble(width);
        var y = random.nextDouble(height);
        var isCrease = chance(0.4);
        graphics.draw(new Line2D.Double(
                x,
                y,
                x + (isCrease ? random.nextGaussian() * 400 : random.nextGaussian() * 8),
                isCrease ? y + random.nextGaussian() * 300 : height));
    }

    private void staple(Graphics2D graphics) {
        graphics.setStroke(new BasicStroke(random.nextFloat(1.5f, 4)));
        var x = random.nextDouble(15, 90);
        var y = random.nextDouble(15, 90);
        graphics.draw(new Line2D.Double(x, y, x + random.nextDouble(20, 60), y + random.nextGaussian() * 20));
    }

    /** Blots and smears in one region. */
    private void dirt(Graphics2D graphics, int width, int height) {
        var x = random.nextDouble(width);
        var y = random.nextDouble(height);
        for (var i = 0; i < 4 + random.nextInt(60); i++) {
            var size = Math.abs(random.nextGaussian()) * 5 + 1;
            graphics.fill(new Ellipse2D.Double(
                    x + random.nextGaussian() * 60,
                    y + random.nextGaussian() * 40,
                    size,
                    size * random.nextDouble(0.4, 2)));
        }
    }

    /** Specks over half the page, as a copy of a copy has them. */
    private void grime(Graphics2D graphics, int width, int height) {
        var x = random.nextDouble(width);
        var y = random.nextDouble(height);
        var far = random.nextDouble(100, 600);
        for (var i = 0; i < random.nextInt(200, 4000); i++) {
            var size = random.nextDouble(1, 4);
            graphics.fill(
                    new Ellipse2D.Double(x + random.nextGaussian() * far, y + random.nextGaussian() * far, size, size));
        }
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }
}
