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

    /** How coloured each pixel is; empty for pages without colour. */
    private byte[] tints = {};

    /** How many columns of the source fall on each of ours. */
    private final int[] wide;

    final double scale;
    final boolean bilevel;

    private GreyPage(BufferedImage image, double scale) {
        this.scale = scale;
        this.width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        this.height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        this.bilevel = image.getColorModel().getPixelSize() == 1;
        this.shades = new byte[width * height];
        this.wide = new int[width];
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

    boolean isColoured() {
        return tints.length > 0;
    }

    /** How coloured a piece of ink is on average, 0 to 255. */
    double tintOf(Blob blob) {
        return tints.length == 0 ? 0 : mean(tints, blob);
    }

    double shadeOf(Blob blob) {
        return mean(shades, blob);
    }

    private static double mean(byte[] values, Blob blob) {
        long sum = 0;
        for (var pixel : blob.pixels) {
            sum += values[pixel] & 0xff;
        }
        return sum / (double) Math.max(1, blob.area());
    }

    /** Each working pixel is the mean of the source pixels that fall on it. */
    private void average(BufferedImage source) {
        var rows = new GreyRows(source);
        tints = rows.isColoured() ? new byte[shades.length] : tints;
        var sums = new int[width];
        var colours = new int[width];
        var columns = columnsOf(source.getWidth());
        for (var y = 0; y < height; y++) {
            Arrays.fill(sums, 0);
            Arrays.fill(colours, 0);
            var from = (int) ((long) y * source.getHeight() / height);
            var to = Math.max(from + 1, (int) ((long) (y + 1) * source.getHeight() / height));
            for (var row = from; row < to; row++) {
                add(rows.row(row), sums, columns);
                if (isColoured()) {
                    add(rows.tints(), colours, columns);
                }
            }
            store(y, to - from, sums, colours);
        }
    }

    private int[] columnsOf(int sourceWidth) {
        var columns = new int[sourceWidth];
        for (var x = 0; x < sourceWidth; x++) {
            columns[x] = (int) ((long) x * width / sourceWidth);
            wide[columns[x]]++;
        }
        return columns;
    }

    private void store(int y, int rows, int[] sums, int[] colours) {
        for (var x = 0; x < width; x++) {
            var count = Math.max(1, rows * wide[x]);
            shades[y * width + x] = (byte) (sums[x] / count);
            if (isColoured()) {
                tints[y * width + x] = (byte) (colours[x] / count);
            }
        }
    }

    private static void add(int[] row, int[] sums, int[] columns) {
        for (var x = 0; x < row.length; x++) {
            sums[columns[x]] += row[x];
        }
    }

    private static BufferedImage enlarged(BufferedImage image, int width, int height) {
        var target = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var graphics = target.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return target;
    }
}
