package no.postmottak.signature.training;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Point2D;
import java.util.Locale;
import java.util.Random;

/** Draws sheets of names and figures in columns, with ticks and sums by hand, as offices keep and send them. */
final class ListDrawing {

    private final Random random;
    private final Paper paper;
    private final Font font;
    private final double line;

    ListDrawing(Random random, Paper paper, Font font, double line) {
        this.random = random;
        this.paper = paper;
        this.font = font;
        this.line = line;
    }

    /** Where columns stand. */
    private record Columns(double left, int count, double wide) {}

    /** Where the list ends is returned. */
    double draw(double left, double top) {
        var count = 2 + random.nextInt(5);
        var columns = new Columns(left, count, (Paper.WIDTH - left - 80) / count);
        var last = random.nextDouble(600, 1500);
        var isTicked = random.nextDouble() < 0.4;
        var ticks = new Pen(random);
        var y = top;
        while (y < last) {
            row(columns, y);
            if (isTicked && random.nextDouble() < 0.5) {
                tick(columns, y, ticks);
            }
            y += line;
        }
        if (random.nextDouble() < 0.5) {
            new NoteDrawing(random, paper).sum(left + (count - 1) * columns.wide(), y + 30);
        }
        return y;
    }

    private void row(Columns columns, double y) {
        paper.graphics.setColor(Color.BLACK);
        for (var column = 0; column < columns.count(); column++) {
            if (random.nextDouble() < 0.85) {
                paper.print(font, entry(column), columns.left() + column * columns.wide(), y);
            }
        }
    }

    private void tick(Columns columns, double y, Pen pen) {
        var wide = columns.wide();
        var x = columns.left() + random.nextInt(columns.count()) * wide + random.nextDouble(-20, 0.6 * wide);
        var foot = new Point2D.Double(x, y);
        pen.draw(paper, new Penman(random).mark(), foot, random.nextDouble(12, 30));
    }

    private String entry(int column) {
        if (column == 0 || random.nextDouble() < 0.15) {
            return Penman.name(random) + (random.nextBoolean() ? " " + Penman.name(random) : "");
        }
        return random.nextBoolean()
                ? String.format(Locale.ROOT, "%d,%03d", random.nextInt(1, 99), random.nextInt(1000))
                : String.format(Locale.ROOT, "%.1f", 100 * random.nextDouble());
    }
}
