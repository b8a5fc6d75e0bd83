package no.postmottak.reading.worker;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.postmottak.signature.Box;
import no.postmottak.signature.PrintedWord;

/** Draws plain text as the pages of a letter, in every script there is a font for. */
final class TextPages {

    private static final int WIDTH = 1240;
    private static final int HEIGHT = 1754;
    private static final int MARGIN = 130;
    private static final Font TYPE = new Font(Font.SANS_SERIF, Font.PLAIN, 24);
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
    private static final float EMPTY_LINE = 20;
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final int LONGEST_PARAGRAPH = 20_000;

    private final DrawnPage.Sink sink;
    private final int mostPages;
    private final List<PrintedWord> words = new ArrayList<>();
    private BufferedImage sheet = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
    private Graphics2D pen = sheet.createGraphics();
    private int page;
    private float y;

    private TextPages(DrawnPage.Sink sink, int mostPages) {
        this.sink = sink;
        this.mostPages = mostPages;
    }

    /** Draws the first pages, and answers how many the text fills. */
    static int draw(String text, int mostPages, DrawnPage.Sink sink) throws IOException {
        var pages = new TextPages(sink, mostPages);
        pages.turn();
        for (var paragraph : text.strip().lines().toList()) {
            pages.write(paragraph.replace("\t", "    "));
        }
        pages.finish();
        return pages.page;
    }

    private void write(String paragraph) throws IOException {
        var shown = paragraph.substring(0, Math.min(LONGEST_PARAGRAPH, paragraph.length()));
        if (shown.isBlank()) {
            y += EMPTY_LINE;
            return;
        }
        var styled = new AttributedString(shown);
        styled.addAttribute(TextAttribute.FONT, TYPE);
        var measurer = new LineBreakMeasurer(styled.getIterator(), MEASURE);
        while (measurer.getPosition() < shown.length()) {
            var from = measurer.getPosition();
            var line = measurer.nextLayout(WIDTH - 2 * MARGIN);
            put(line, shown.substring(from, measurer.getPosition()));
        }
    }

    private void put(TextLayout line, String text) throws IOException {
        var height = line.getAscent() + line.getDescent() + line.getLeading();
        if (y + height > HEIGHT - MARGIN) {
            finish();
            turn();
        }
        if (page <= mostPages) {
            var left = line.isLeftToRight() ? MARGIN : WIDTH - MARGIN - line.getAdvance();
            line.draw(pen, left, y + line.getAscent());
            note(line, text, left);
        }
        y += height * 1.15f;
    }

    private void note(TextLayout line, String text, float left) {
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            var place = line.getLogicalHighlightShape(matcher.start(), matcher.end())
                    .getBounds2D();
            var box = Box.clipped(
                    (left + place.getX()) / WIDTH,
                    (y + line.getAscent() + place.getY()) / HEIGHT,
                    place.getWidth() / WIDTH,
                    place.getHeight() / HEIGHT);
            words.add(new PrintedWord(matcher.group(), box));
        }
    }

    private void finish() throws IOException {
        pen.dispose();
        if (page <= mostPages) {
            sink.take(new DrawnPage(page, sheet, words));
        }
    }

    private void turn() {
        page++;
        y = MARGIN;
        words.clear();
        if (page > mostPages) {
            return;
        }
        sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }
}
