package no.postmottak.signature.training;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javax.imageio.ImageIO;
import no.postmottak.signature.Box;

/** A picture of many pages side by side, with what was found in red and what is true in green. */
final class ContactSheet {

    private static final int ACROSS = 8;
    private static final int WIDTH = 300;
    private static final int HEIGHT = 424;
    private static final int LABEL = 22;
    private static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 13);

    private final List<JudgedPage> pages;

    ContactSheet(List<JudgedPage> pages) {
        this.pages = List.copyOf(pages);
    }

    void write(Path file, Function<String, BufferedImage> pictures) throws IOException {
        var rows = Math.max(1, (pages.size() + ACROSS - 1) / ACROSS);
        var sheet = new BufferedImage(ACROSS * WIDTH, rows * (HEIGHT + LABEL), BufferedImage.TYPE_INT_RGB);
        var graphics = sheet.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setFont(SMALL);
        for (var i = 0; i < pages.size(); i++) {
            var tile =
                    graphics.create(i % ACROSS * WIDTH, i / ACROSS * (HEIGHT + LABEL), WIDTH - 4, HEIGHT + LABEL - 4);
            draw((Graphics2D) tile, pages.get(i), pictures.apply(pages.get(i).name()));
            tile.dispose();
        }
        graphics.dispose();
        ImageIO.write(sheet, "png", file.toFile());
    }

    private static void draw(Graphics2D tile, JudgedPage page, BufferedImage picture) {
        tile.drawImage(picture, 0, LABEL, WIDTH - 4, HEIGHT - 4, Color.WHITE, null);
        tile.setStroke(new BasicStroke(2));
        tile.setColor(new Color(0, 150, 60));
        page.truth().signatures().forEach(box -> frame(tile, box));
        tile.setColor(Color.RED);
        page.shown().ifPresent(box -> frame(tile, box));
        tile.setColor(Color.WHITE);
        var truth = page.isSigned() ? "signed" : "not signed";
        tile.drawString(String.format(Locale.ROOT, "%.3f %s %s", page.probability(), truth, page.name()), 3, 15);
    }

    private static void frame(Graphics2D tile, Box box) {
        tile.drawRect(
                (int) (box.x() * (WIDTH - 4)),
                LABEL + (int) (box.y() * (HEIGHT - 4)),
                (int) (box.width() * (WIDTH - 4)),
                (int) (box.height() * (HEIGHT - 4)));
    }
}
