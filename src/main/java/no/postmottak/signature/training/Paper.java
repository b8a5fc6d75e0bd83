package no.postmottak.signature.training;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.postmottak.signature.PrintedWord;

/** A sheet of paper at 150 dots per inch that remembers which words were printed on it, and where it was signed. */
final class Paper {

    static final int WIDTH = 1240;
    static final int HEIGHT = 1754;

    final Graphics2D graphics;

    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
    private final List<Rectangle2D> signatures = new ArrayList<>();
    private final List<PrintedWord> words = new ArrayList<>();
    private Optional<TypewriterPrint> typewriter = Optional.empty();

    Paper() {
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(Color.BLACK);
    }

    /** Prints a line of words; how wide it became is returned. */
    double print(Font font, String line, double x, double y) {
        graphics.setFont(font);
        var metrics = graphics.getFontMetrics();
        var at = x;
        for (var word : line.split(" ")) {
            put(word, at, y);
            double wide = metrics.stringWidth(word);
            var box = new Rectangle2D.Double(at, y - 0.72 * font.getSize2D(), wide, 0.8 * font.getSize2D());
            words.add(new PrintedWord(word, DrawnLetter.boxOf(box, image)));
            at += wide + metrics.stringWidth(" ");
        }
        return at - x;
    }

    private void put(String word, double x, double y) {
        if (typewriter.isPresent() && TypewriterPrint.suits(graphics.getFont(), graphics)) {
            typewriter.get().word(graphics, word, x, y);
        } else {
            graphics.drawString(word, (float) x, (float) y);
        }
    }

    /** From now on, letters of equal width are printed as by this typewriter. */
    void typeWith(TypewriterPrint machine) {
        typewriter = Optional.of(machine);
    }

    void rule(double x, double y, double length, double thick) {
        graphics.setStroke(new BasicStroke((float) thick));
        graphics.draw(new Line2D.Double(x, y, x + length, y));
    }

    void upright(double x, double y, double length, double thick) {
        graphics.setStroke(new BasicStroke((float) thick));
        graphics.draw(new Line2D.Double(x, y, x, y + length));
    }

    void signedAt(Rectangle2D place) {
        signatures.add(place.createIntersection(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT)));
    }

    /** Recognition reads something where a pen has written. */
    void misreadAt(Rectangle2D place, String word) {
        words.add(new PrintedWord(word, DrawnLetter.boxOf(place, image)));
    }

    DrawnLetter finished() {
        graphics.dispose();
        return new DrawnLetter(image, signatures, words);
    }
}
