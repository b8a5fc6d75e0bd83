package no.postmottak.signature.worker;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws letters as offices send them: head, text, closing, and the clutter that real pages carry. */
final class LetterDrawing {

    private static final int WIDTH = 1240;
    private static final int HEIGHT = 1754;
    private static final String[] WORDS = ("jeg vi klager på vedtaket som er gjort den i saken og ber om at det blir"
                    + " endret fordi søknaden ikke ble vurdert riktig hensyn til barna familien arbeid the appeal"
                    + " decision we refer to your letter regarding application and request that it be considered"
                    + " again since evidence was not taken into account enclosed please find copies of documents"
                    + " vedlegg kopi av pass bekreftelse fra skole lege arbeidsgiver Norge Oslo 2023 14.03 kr 1 250")
            .split(" ");
    private static final String[] CLOSINGS = {
        "Med vennlig hilsen", "Hilsen", "Vennlig hilsen", "Underskrift", "Sincerely,", "Yours faithfully,", "Sted/dato"
    };

    private final Random random;
    private final List<Font> fonts;

    LetterDrawing(Random random, List<Font> fonts) {
        this.random = random;
        this.fonts = List.copyOf(fonts);
    }

    /** A letter on a clean page. */
    DrawnLetter draw(boolean signed) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        var font = fonts.get(random.nextInt(fonts.size())).deriveFont((float) random.nextDouble(17, 29));
        var clutter = new LetterClutter(random, fonts);
        clutter.head(graphics);
        var foot = text(graphics, font, signed);
        var signatures = closing(graphics, font, foot, signed);
        clutter.scatter(graphics, foot);
        graphics.dispose();
        return new DrawnLetter(image, signatures);
    }

    private double text(Graphics2D graphics, Font font, boolean signed) {
        var line = font.getSize2D() * random.nextDouble(1.15, 2);
        var last = signed || random.nextDouble() < 0.6 ? random.nextDouble(600, 1350) : random.nextDouble(900, 1640);
        var left = random.nextDouble(90, 190);
        var y = random.nextDouble(200, 430);
        graphics.setColor(new Color(random.nextInt(60), random.nextInt(60), random.nextInt(60)));
        graphics.setFont(font);
        while (y < last) {
            var blank = random.nextDouble() < 0.12;
            if (!blank) {
                graphics.drawString(line(graphics, WIDTH - left - random.nextDouble(90, 400)), (float) left, (float) y);
            }
            y += line;
        }
        return y;
    }

    private String line(Graphics2D graphics, double width) {
        var text = new StringBuilder();
        var metrics = graphics.getFontMetrics();
        while (metrics.stringWidth(text.toString()) < width - 80) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextDouble() < 0.1 ? ", " : " ");
        }
        return text.toString();
    }

    private List<Rectangle2D> closing(Graphics2D graphics, Font font, double foot, boolean signed) {
        var signatures = new ArrayList<Rectangle2D>();
        var left = random.nextBoolean() ? random.nextDouble(90, 200) : random.nextDouble(480, 720);
        var height = random.nextDouble(35, 130);
        var gap = height * random.nextDouble(0.5, 1.1);
        graphics.setFont(font);
        graphics.setColor(Color.BLACK);
        if (random.nextDouble() < 0.85) {
            graphics.drawString(CLOSINGS[random.nextInt(CLOSINGS.length)], (float) left, (float) foot);
        }
        var base = foot + 12 + gap;
        if (random.nextDouble() < 0.3) {
            graphics.setStroke(new BasicStroke(random.nextFloat(1, 3)));
            graphics.drawLine((int) left, (int) base, (int) left + 300 + random.nextInt(200), (int) base);
        }
        if (signed) {
            var at = new Point2D.Double(left + random.nextDouble(-20, 90), base + random.nextDouble(-6, height * 0.3));
            signatures.add(new Pen(random, random.nextDouble(1.4, 4.6)).sign(graphics, at, height));
        }
        if (random.nextDouble() < 0.8) {
            graphics.setColor(Color.BLACK);
            graphics.drawString(name(), (float) left, (float) (base + font.getSize2D() * 1.2));
            if (random.nextDouble() < 0.5) {
                graphics.drawString(name(), (float) left, (float) (base + font.getSize2D() * 2.4));
            }
        }
        return signatures;
    }

    private String name() {
        var name = new StringBuilder();
        for (var part = 0; part < 2 + random.nextInt(2); part++) {
            var word = WORDS[random.nextInt(WORDS.length)];
            name.append(Character.toUpperCase(word.charAt(0)))
                    .append(word.substring(1))
                    .append(' ');
        }
        return name.toString();
    }
}
