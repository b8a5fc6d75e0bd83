package no.postmottak.letters;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;

/** A letter printed on paper, which can be signed with a pen before it is scanned, faxed or photographed. */
final class Paper {

    private final BufferedImage image;
    private final double scale;
    private final TypedPage page;
    private double nextX;

    private Paper(TypedPage page, double dpi) {
        this.page = page;
        this.scale = dpi / 72;
        this.nextX = page.signatureX() + 8;
        this.image = new BufferedImage(
                (int) Math.round(TypedPage.WIDTH * scale),
                (int) Math.round(TypedPage.HEIGHT * scale),
                BufferedImage.TYPE_INT_RGB);
    }

    static Paper printed(LetterText text, Typeface typeface, double dpi) {
        var paper = new Paper(TypedPage.of(text, typeface), dpi);
        paper.print();
        return paper;
    }

    /** Two people sign side by side. */
    Paper signedBy(String name, Hand hand) {
        var pen = pen();
        hand.sign(pen, name, new Point2D.Double(nextX, page.signatureY() + 8));
        pen.dispose();
        nextX += 215;
        return this;
    }

    BufferedImage image() {
        return image;
    }

    private void print() {
        var pen = pen();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, (int) TypedPage.WIDTH + 1, (int) TypedPage.HEIGHT + 1);
        pen.setColor(new Color(25, 25, 25));
        for (var line : page.lines()) {
            pen.setFont(page.typeface().font(line.size()));
            pen.drawString(line.words(), (float) line.x(), (float) line.y());
        }
        pen.dispose();
    }

    private Graphics2D pen() {
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(scale, scale);
        return pen;
    }
}
