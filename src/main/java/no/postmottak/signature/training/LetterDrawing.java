package no.postmottak.signature.training;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Random;

/** Draws letters and forms as offices and people send them: head, text, closing, signature, and what else stands there. */
final class LetterDrawing {

    private static final String[] WORDS = ("jeg vi klager på vedtaket som er gjort den i saken og ber om at det blir"
                    + " endret fordi søknaden ikke ble vurdert riktig hensyn til barna familien arbeid the appeal"
                    + " decision we refer to your letter regarding application and request that it be considered"
                    + " again since evidence was not taken into account enclosed please find copies of documents"
                    + " vedlegg kopi av pass bekreftelse fra skole lege arbeidsgiver Norge Oslo 2023 14.03 kr 1 250")
            .split(" ");

    private final Random random;
    private final List<Font> fonts;
    private final Paper paper = new Paper();
    private final Font font;
    private final double line;
    private final double left;

    LetterDrawing(Random random, List<Font> fonts) {
        this.random = random;
        this.fonts = List.copyOf(fonts);
        var style = random.nextDouble() < 0.12 ? Font.BOLD : Font.PLAIN;
        var size = (float) random.nextDouble(17, 29);
        this.font = face(random, fonts).deriveFont(style, size);
        this.line = size * random.nextDouble(1.15, 2);
        this.left = random.nextDouble(80, 200);
        if (random.nextDouble() < 0.7) {
            paper.typeWith(new TypewriterPrint(random));
        }
    }

    /** Letters of equal width are commoner on old papers than among fonts. */
    private Font face(Random random, List<Font> faces) {
        var typed = faces.stream()
                .filter(face -> TypewriterPrint.suits(face, paper.graphics))
                .toList();
        var taken = random.nextDouble() < 0.35 && !typed.isEmpty() ? typed : faces;
        return taken.get(random.nextInt(taken.size()));
    }

    /** A letter on a clean page. */
    DrawnLetter draw(boolean signed) {
        var clutter = new Clutter(random, fonts, paper);
        clutter.head();
        var foot = switch (random.nextInt(12)) {
            case 0, 1 -> form();
            case 2 -> byHand();
            case 3 -> new ListDrawing(random, paper, font, line).draw(left, random.nextDouble(190, 430));
            default -> text(signed);
        };
        var closing = new ClosingDrawing(random, paper, font, left);
        var end = closing.draw(foot, signed);
        if (random.nextDouble() < 0.3 && end < 1600) {
            below(end);
        }
        clutter.scatter(Math.min(1700, end));
        return paper.finished();
    }

    private double text(boolean signed) {
        var last = signed || random.nextDouble() < 0.6 ? random.nextDouble(500, 1350) : random.nextDouble(900, 1640);
        var y = random.nextDouble(190, 430);
        var shade = random.nextInt(60);
        paper.graphics.setColor(new Color(shade, shade, shade));
        var room = Paper.WIDTH - left - random.nextDouble(70, 350);
        while (y < last) {
            if (random.nextDouble() > 0.12) {
                var isShort = random.nextDouble() < 0.15;
                var wide = paper.print(font, line(isShort ? room * random.nextDouble(0.2, 0.6) : room), left, y);
                if (isShort && random.nextDouble() < 0.3) {
                    paper.rule(left, y + random.nextDouble(2, 6), wide, random.nextDouble(1, 3));
                }
            }
            y += line;
        }
        return y;
    }

    /** Labels with lines, filled in by hand or by machine. */
    private double form() {
        var last = random.nextDouble(500, 1300);
        var y = random.nextDouble(200, 400);
        var penman = new Penman(random);
        var pen = new Pen(random);
        var filledByHand = random.nextDouble() < 0.45;
        while (y < last) {
            paper.graphics.setColor(Color.BLACK);
            var wide = paper.print(font, line(random.nextDouble(80, 260)), left, y);
            var at = left + wide + 10;
            paper.rule(at, y + 4, random.nextDouble(150, Math.max(151, 1120 - at)), random.nextDouble(1, 2.5));
            if (filledByHand && random.nextDouble() < 0.7) {
                var foot = new Point2D.Double(at + 10, y + 2);
                pen.draw(paper, penman.note(1 + random.nextInt(2)), foot, random.nextDouble(20, 36));
            }
            y += line * random.nextDouble(1.2, 2.2);
        }
        return y;
    }

    /** A letter written with a pen from top to end. */
    private double byHand() {
        var last = random.nextDouble(500, 1300);
        return new HandText(random, paper).draw(left, random.nextDouble(200, 400), last);
    }

    /** Copies to, enclosures, the typist's initials, the office's address. */
    private void below(double end) {
        paper.graphics.setColor(Color.BLACK);
        var small = font.deriveFont(font.getSize2D() * (float) random.nextDouble(0.6, 1));
        var y = end + random.nextDouble(40, 160);
        for (var i = 0; i <= random.nextInt(4) && y < 1730; i++) {
            paper.print(small, line(random.nextDouble(60, 600)), left, y);
            y += 1.4 * small.getSize2D();
        }
    }

    /** Some words as letters have them. */
    static String words(Random random, int count) {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    private String line(double width) {
        var text = new StringBuilder();
        var metrics = paper.graphics.getFontMetrics(font);
        do {
            var word = WORDS[random.nextInt(WORDS.length)];
            text.append(random.nextDouble() < 0.05 ? Penman.name(random) : word)
                    .append(random.nextDouble() < 0.1 ? ", " : " ");
        } while (metrics.stringWidth(text.toString()) < width - 80);
        return text.toString().strip();
    }
}
