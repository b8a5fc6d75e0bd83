package no.postmottak.signature.training;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Polygon;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.Random;

/** Draws the emblem of an office that does not exist, some of them much like a signature. */
final class Emblem {

    private final Random random;
    private final List<Font> fonts;
    private final Paper paper;

    Emblem(Random random, List<Font> fonts, Paper paper) {
        this.random = random;
        this.fonts = List.copyOf(fonts);
        this.paper = paper;
    }

    void draw(double x, double y) {
        var shade = random.nextInt(120);
        paper.graphics.setColor(new Color(shade, random.nextInt(120), random.nextInt(160)));
        var size = random.nextDouble(35, 150);
        for (var part = 0; part < 1 + random.nextInt(7); part++) {
            var left = x + random.nextDouble(-0.4, 0.4) * size;
            var top = y + random.nextDouble(-0.3, 0.3) * size;
            var wide = size * random.nextDouble(0.2, 1);
            paper.graphics.setStroke(new BasicStroke(random.nextFloat(1, 12)));
            switch (random.nextInt(7)) {
                case 0 -> paper.graphics.fill(new Ellipse2D.Double(left, top, wide, size * random.nextDouble(0.3, 1)));
                case 1 -> paper.graphics.draw(new Ellipse2D.Double(left, top, wide, wide));
                case 2 -> paper.graphics.drawRect((int) left, (int) top, (int) size, (int) (wide * 0.7));
                case 3 ->
                    paper.graphics.draw(new Arc2D.Double(
                            left, top, size, wide, random.nextInt(360), random.nextInt(60, 300), Arc2D.OPEN));
                case 4 -> paper.graphics.drawPolygon(corners(left, top, size));
                case 5 -> monogram(left, top + wide, wide);
                default -> paper.graphics.fillPolygon(corners(left, top, wide));
            }
        }
    }

    /** Big letters drawn into one another, as emblems of firms are. */
    private void monogram(double x, double y, double size) {
        paper.graphics.setFont(fonts.get(random.nextInt(fonts.size())).deriveFont(random.nextInt(4), (float) size));
        var letters = Penman.name(random);
        paper.graphics.drawString(letters.substring(0, 1 + random.nextInt(2)), (float) x, (float) y);
    }

    private Polygon corners(double left, double top, double size) {
        var polygon = new Polygon();
        for (var i = 0; i < 3 + random.nextInt(4); i++) {
            polygon.addPoint((int) (left + random.nextDouble() * size), (int) (top + random.nextDouble() * size));
        }
        return polygon;
    }
}
