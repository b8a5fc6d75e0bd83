package no.postmottak.letters;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** A signature by hand, as a picture cut out of a scan or as the strokes of a pen on a tablet. */
public final class PenSignature {

    /** How large the picture and the strokes are, in points. */
    public static final int WIDTH = 200;

    public static final int HEIGHT = 70;

    private static final int DOTS_A_POINT = 3;
    private static final Point2D BASELINE = new Point2D.Double(12, 46);
    private static final Hand WRITER = Hand.PROUD;

    private PenSignature() {}

    public static BufferedImage picture(String name) {
        var image = new BufferedImage(WIDTH * DOTS_A_POINT, HEIGHT * DOTS_A_POINT, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.scale(DOTS_A_POINT, DOTS_A_POINT);
        WRITER.sign(graphics, name, BASELINE);
        graphics.dispose();
        return image;
    }

    /** Each from its first point to its last, in tenths of a point from the upper left corner. */
    public static List<List<int[]>> strokes(String name) {
        return WRITER.curves(name).stream()
                .map(curve -> curve.stream()
                        .map(point -> new int[] {
                            (int) (10 * (point.getX() + BASELINE.getX())), (int) (10 * (point.getY() + BASELINE.getY()))
                        })
                        .toList())
                .toList();
    }
}
