package no.postmottak.signature.training;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Random;

/** What stands on letters besides text and signature: heads, emblems, tables, figures, stamps, notes and marks. */
final class Clutter {

    private static final String[] LARGE = ("KLAGE Vedtak Tiltak Norsk Kontor AS Advokat 4032 Appeal & Co. Viktig"
                    + " University Institute RESEARCH Council KOPI Bergen Advokatfirmaet Memo FAX International")
            .split(" ");
    private static final String[] STAMPS = {
        "MOTTATT",
        "COPY 12 JUN",
        "RECEIVED APR 7 2021",
        "KOPI",
        "ORIGINAL",
        "24. JAN. 2023",
        "UDI",
        "CONFIDENTIAL",
        "BEST COPY"
    };

    private final Random random;
    private final List<Font> fonts;
    private final Paper paper;

    Clutter(Random random, List<Font> fonts, Paper paper) {
        this.random = random;
        this.fonts = List.copyOf(fonts);
        this.paper = paper;
    }

    void head() {
        if (chance(0.45)) {
            new Emblem(random, fonts, paper).draw(random.nextDouble(80, 1000), random.nextDouble(50, 150));
        }
        if (chance(0.5)) {
            large(random.nextDouble(80, 700), random.nextDouble(70, 190));
        }
    }

    void scatter(double foot) {
        for (var i = 0; i < random.nextInt(3); i++) {
            switch (random.nextInt(8)) {
                case 0 -> table(foot);
                case 1, 5 -> new FigureDrawing(random, paper).draw(foot);
                case 6, 7 -> new NoteDrawing(random, paper).draw(foot);
                case 2, 3 -> stamp();
                case 4 -> large(random.nextDouble(80, 800), random.nextDouble(foot, Paper.HEIGHT));
                default ->
                    new Emblem(random, fonts, paper)
                            .draw(random.nextDouble(60, 1000), random.nextDouble(foot, Paper.HEIGHT + 50.0) - 150);
            }
        }
        if (chance(0.35)) {
            number();
        }
        if (chance(0.45)) {
            for (var i = 0; i <= random.nextInt(3); i++) {
                byHand();
            }
        }
    }

    /** Notes, initials, dates, ticks and rings: ink that signs nothing. */
    private void byHand() {
        var penman = new Penman(random);
        var at = new Point2D.Double(random.nextDouble(30, 1050), random.nextDouble(70, 1720));
        var pen = new Pen(random);
        switch (random.nextInt(5)) {
            case 0 -> pen.draw(paper, penman.initials(), at, random.nextDouble(22, 60));
            case 1, 2 -> pen.draw(paper, penman.note(1 + random.nextInt(4)), at, random.nextDouble(22, 50));
            default -> pen.draw(paper, penman.mark(), at, random.nextDouble(10, 90));
        }
    }

    private void large(double x, double y) {
        paper.graphics.setColor(Color.BLACK);
        var font = font((float) random.nextDouble(30, 80), random.nextInt(4));
        var text = LARGE[random.nextInt(LARGE.length)]
                + (random.nextBoolean() ? " " + LARGE[random.nextInt(LARGE.length)] : "");
        if (chance(0.25)) {
            paper.graphics.setStroke(new BasicStroke(random.nextFloat(1, 3)));
            var outline = font.createGlyphVector(paper.graphics.getFontRenderContext(), text);
            paper.graphics.draw(outline.getOutline((float) x, (float) y));
        } else {
            paper.print(font, text, x, y);
        }
    }

    private void table(double foot) {
        paper.graphics.setColor(Color.BLACK);
        var thick = random.nextDouble(1, 3);
        var top = random.nextInt(300, Math.max(301, (int) foot));
        var row = 30 + random.nextInt(40);
        var rows = 3 + random.nextInt(8);
        for (var i = 0; i <= rows; i++) {
            paper.rule(120, top + i * row, 980, thick);
        }
        for (var x = 120; x <= 1100; x += 140 + random.nextInt(200)) {
            paper.upright(x, top, rows * row, thick);
        }
    }

    private void stamp() {
        var graphics = paper.graphics;
        var before = graphics.getTransform();
        graphics.translate(random.nextDouble(100, 950), random.nextDouble(120, 1600));
        graphics.rotate(random.nextGaussian() * 0.15);
        graphics.setColor(new Color(random.nextInt(180), random.nextInt(80), random.nextInt(160)));
        graphics.setStroke(new BasicStroke(random.nextFloat(2, 6)));
        graphics.setFont(font((float) random.nextDouble(16, 40), Font.BOLD));
        for (var line = 0; line <= random.nextInt(3); line++) {
            graphics.drawString(STAMPS[random.nextInt(STAMPS.length)], 12, 40 + 36 * line);
        }
        switch (random.nextInt(4)) {
            case 0 -> graphics.drawRect(0, 0, 200 + random.nextInt(120), 60 + random.nextInt(70));
            case 1 -> graphics.draw(new Ellipse2D.Double(-20, -60, 280, 170));
            case 2 -> {
                graphics.draw(new Ellipse2D.Double(-20, -60, 200, 200));
                graphics.draw(new Ellipse2D.Double(10, -30, 140, 140));
            }
            default -> graphics.drawLine(0, 50, 220, 50);
        }
        graphics.setTransform(before);
    }

    /** A running number along a side or a foot, as archives stamp them. */
    private void number() {
        var graphics = paper.graphics;
        var before = graphics.getTransform();
        var text = "" + random.nextInt(10_000_000, 999_999_999);
        graphics.setColor(Color.BLACK);
        graphics.setFont(font((float) random.nextDouble(20, 46), random.nextInt(2)));
        if (chance(0.6)) {
            var turn = random.nextBoolean() ? Math.PI / 2 : -Math.PI / 2;
            graphics.transform(AffineTransform.getRotateInstance(turn, 1180, random.nextDouble(300, 1500)));
            graphics.drawString(text, 1180, (float) Math.floor(random.nextDouble(900, 1100)));
        } else {
            graphics.drawString(text, (float) random.nextDouble(60, 950), (float) random.nextDouble(1600, 1735));
        }
        graphics.setTransform(before);
    }

    private Font font(float size, int style) {
        return fonts.get(random.nextInt(fonts.size())).deriveFont(style, size);
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }
}
