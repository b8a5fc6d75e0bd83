package no.postmottak.reading.worker;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import no.postmottak.reading.CoverSheet;

/** A cover sheet with a code 40 mm wide, printed, handled, and scanned badly in a way that the seed decides. */
final class CoverScan {

    private static final double MM = 25.4;
    private static final double CODE_MM = 40;
    private static final double CORNER_MM = 11;
    private static final double LEFT_MM = 130;
    private static final double TOP_MM = 25;
    private static final int[] RESOLUTIONS = {100, 150, 200, 300};

    private final CoverSheet sheet;
    private final Random dice;
    private final int dpi;

    CoverScan(CoverSheet sheet, long seed) {
        this.sheet = sheet;
        this.dice = new Random(seed);
        this.dpi = RESOLUTIONS[(int) (seed % RESOLUTIONS.length)];
    }

    int dpi() {
        return dpi;
    }

    BufferedImage picture() {
        var page = printed();
        cover(page);
        var scanned = soft(turned(page));
        return dice.nextInt(4) == 0 ? inBlackAndWhite(grained(scanned)) : grained(scanned);
    }

    private int dots(double mm) {
        return (int) Math.round(mm / MM * dpi);
    }

    private BufferedImage printed() {
        var page = new BufferedImage(dots(210), dots(297), BufferedImage.TYPE_BYTE_GRAY);
        var pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, dots(8)));
        pen.drawString("Forside " + sheet.reference(), dots(20), dots(40));
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, dots(4)));
        for (var line = 0; line < 12; line++) {
            pen.drawString("Legg dette arket øverst. Ett ark for hver konvolutt.", dots(20), dots(90 + 9 * line));
        }
        drawCode(pen);
        pen.dispose();
        return page;
    }

    private void drawCode(Graphics2D pen) {
        var code = code();
        var side = (double) dots(CODE_MM) / code.getWidth();
        for (var y = 0; y < code.getHeight(); y++) {
            for (var x = 0; x < code.getWidth(); x++) {
                if (code.get(x, y)) {
                    var left = (int) Math.round(x * side);
                    var top = (int) Math.round(y * side);
                    var right = (int) Math.round((x + 1) * side);
                    var bottom = (int) Math.round((y + 1) * side);
                    pen.fillRect(dots(LEFT_MM) + left, dots(TOP_MM) + top, right - left, bottom - top);
                }
            }
        }
    }

    private BitMatrix code() {
        try {
            var hints = Map.of(
                    EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.H,
                    EncodeHintType.QR_VERSION, CoverSheet.CODE_VERSION,
                    EncodeHintType.MARGIN, 0);
            return new QRCodeWriter().encode(sheet.code(), BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A sticker, or a stroke of a pen, over up to an eighth of the code, but none of its three corners; or nothing. */
    private void cover(BufferedImage page) {
        var pen = page.createGraphics();
        pen.setColor(dice.nextBoolean() ? Color.BLACK : Color.WHITE);
        pen.setClip(besideItsCorners());
        var kind = dice.nextInt(3);
        var width = CODE_MM * (0.15 + 0.25 * dice.nextDouble());
        var height = CODE_MM * (0.1 + 0.2 * dice.nextDouble());
        var left = LEFT_MM + CODE_MM * (0.35 + 0.2 * dice.nextDouble());
        var top = TOP_MM + CODE_MM * (0.4 + 0.25 * dice.nextDouble());
        if (kind == 0) {
            pen.fillRect(dots(left), dots(top), dots(width), dots(height));
        } else if (kind == 1) {
            pen.setStroke(new BasicStroke(dots(0.8)));
            pen.drawLine(dots(left - 12), dots(top), dots(left + width), dots(top + height));
        }
        pen.dispose();
    }

    private Area besideItsCorners() {
        var code = new Area(square(0, 0, CODE_MM));
        var last = CODE_MM - CORNER_MM;
        code.subtract(new Area(square(0, 0, CORNER_MM)));
        code.subtract(new Area(square(last, 0, CORNER_MM)));
        code.subtract(new Area(square(0, last, CORNER_MM)));
        return code;
    }

    private Rectangle square(double left, double top, double side) {
        return new Rectangle(dots(LEFT_MM + left), dots(TOP_MM + top), dots(side), dots(side));
    }

    /** Fed by any of its four sides, and up to ten degrees askew. */
    private BufferedImage turned(BufferedImage page) {
        var quarters = dice.nextInt(4);
        var width = quarters % 2 == 0 ? page.getWidth() : page.getHeight();
        var height = quarters % 2 == 0 ? page.getHeight() : page.getWidth();
        var turned = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var pen = turned.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        var turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        turn.rotate(Math.toRadians(90.0 * quarters + (dice.nextDouble() - 0.5) * 20));
        turn.translate(-page.getWidth() / 2.0, -page.getHeight() / 2.0);
        pen.drawImage(page, turn, null);
        pen.dispose();
        return turned;
    }

    private BufferedImage soft(BufferedImage page) {
        if (dice.nextBoolean()) {
            return page;
        }
        var side = dpi >= 200 ? 5 : 3;
        var weights = new float[side * side];
        Arrays.fill(weights, 1f / weights.length);
        return new ConvolveOp(new Kernel(side, side, weights), ConvolveOp.EDGE_NO_OP, null).filter(page, null);
    }

    /** Faded print on grey paper, with grain and specks of dirt. */
    private BufferedImage grained(BufferedImage page) {
        var raster = page.getRaster();
        var black = 20 + dice.nextInt(70);
        var white = 190 + dice.nextInt(60);
        var grain = 4 + dice.nextDouble() * 26;
        for (var y = 0; y < page.getHeight(); y++) {
            for (var x = 0; x < page.getWidth(); x++) {
                var shade = black + raster.getSample(x, y, 0) / 255.0 * (white - black) + dice.nextGaussian() * grain;
                var speck = dice.nextInt(400) == 0 ? dice.nextInt(256) : shade;
                raster.setSample(x, y, 0, (int) Math.clamp(speck, 0, 255));
            }
        }
        return page;
    }

    private BufferedImage inBlackAndWhite(BufferedImage page) {
        var raster = page.getRaster();
        var threshold = 120 + dice.nextInt(30);
        for (var y = 0; y < page.getHeight(); y++) {
            for (var x = 0; x < page.getWidth(); x++) {
                raster.setSample(x, y, 0, raster.getSample(x, y, 0) > threshold ? 255 : 0);
            }
        }
        return page;
    }
}
