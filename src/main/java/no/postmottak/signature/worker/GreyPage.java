package no.postmottak.signature.worker;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/** A page in shades of grey at about 150 dots per inch, the size that all steps work at. */
final class GreyPage {

    /** The long side of A4 at 150 dots per inch. */
    static final int LONG_SIDE = 1754;

    final int width;
    final int height;
    final byte[] shades;
    final double scale;
    final boolean bilevel;

    private GreyPage(BufferedImage image, double scale) {
        this.scale = scale;
        this.width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        this.height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        this.bilevel = image.getColorModel().getPixelSize() == 1;
        this.shades = new byte[width * height];
    }

    static GreyPage of(BufferedImage image) {
        var scale = (double) LONG_SIDE / Math.max(image.getWidth(), image.getHeight());
        var page = new GreyPage(image, scale);
        page.average(scale > 1 ? enlarged(image, page.width, page.height) : image);
        return page;
    }

    int shade(int pixel) {
        return shades[pixel] & 0xff;
    }

    /** Each working pixel is the mean of the source pixels that fall on it. */
    private void average(BufferedImage source) {
        var rows = new GreyRows(source);
        var sums = new int[width];
        var counts = new int[width];
        for (var y = 0; y < height; y++) {
            Arrays.fill(sums, 0);
            Arrays.fill(counts, 0);
            var from = (int) ((long) y * source.getHeight() / height);
            var to = Math.max(from + 1, (int) ((long) (y + 1) * source.getHeight() / height));
            for (var row = from; row < to; row++) {
                add(rows.row(row), sums, counts);
            }
            for (var x = 0; x < width; x++) {
                shades[y * width + x] = (byte) (sums[x] / Math.max(1, counts[x]));
            }
        }
    }

    private void add(int[] row, int[] sums, int[] counts) {
        for (var x = 0; x < row.length; x++) {
            var column = (int) ((long) x * width / row.length);
            sums[column] += row[x];
            counts[column]++;
        }
    }

    private static BufferedImage enlarged(BufferedImage image, int width, int height) {
        var target = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = target.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return target;
    }
}
