package no.postmottak.reading.worker;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;

/** A page in shades of grey, row by row, as it is measured and recognised. */
final class Shades {

    final int width;
    final int height;
    final byte[] values;

    Shades(int width, int height, byte[] values) {
        this.width = width;
        this.height = height;
        this.values = values;
    }

    /** The brightness of each pixel as stored, without the colour conversions that brighten grey pictures. */
    static Shades of(BufferedImage image) {
        var values = new byte[image.getWidth() * image.getHeight()];
        var buffer = image.getRaster().getDataBuffer();
        if (areStored(image) && buffer instanceof DataBufferInt ints) {
            fromColours(ints.getData(), values);
        } else if (areStored(image) && buffer instanceof DataBufferByte bytes) {
            System.arraycopy(bytes.getData(), 0, values, 0, values.length);
        } else {
            fromRows(image, values);
        }
        return new Shades(image.getWidth(), image.getHeight(), values);
    }

    /** Whether a picture is kept so that its shades lie at hand, pixel by pixel. */
    static boolean areStored(BufferedImage image) {
        var isOfUse = image.getType() == BufferedImage.TYPE_INT_RGB || image.getType() == BufferedImage.TYPE_BYTE_GRAY;
        return isOfUse && image.getRaster().getParent() == null;
    }

    private static void fromColours(int[] colours, byte[] values) {
        for (var i = 0; i < values.length; i++) {
            values[i] = (byte) brightness(colours[i]);
        }
    }

    private static void fromRows(BufferedImage image, byte[] values) {
        var width = image.getWidth();
        var row = new int[width];
        for (var y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (var x = 0; x < width; x++) {
                values[y * width + x] = (byte) brightness(row[x]);
            }
        }
    }

    private static int brightness(int rgb) {
        return (77 * (rgb >> 16 & 0xFF) + 150 * (rgb >> 8 & 0xFF) + 29 * (rgb & 0xFF)) >> 8;
    }

    int at(int x, int y) {
        return values[y * width + x] & 0xFF;
    }

    /** So many pixels along the longer side, each the mean of those that fall on it; never larger than it is. */
    Shades reducedTo(int longSide) {
        var longer = Math.max(width, height);
        if (longer <= longSide) {
            return this;
        }
        var across = Math.max(1, (int) ((long) width * longSide / longer));
        var down = Math.max(1, (int) ((long) height * longSide / longer));
        var reduced = new byte[across * down];
        var columns = new int[width];
        var wide = new int[across];
        for (var x = 0; x < width; x++) {
            columns[x] = (int) ((long) x * across / width);
            wide[columns[x]]++;
        }
        for (var y = 0; y < down; y++) {
            var from = (int) ((long) y * height / down);
            var to = (int) ((long) (y + 1) * height / down);
            var sums = sums(columns, across, from, to);
            for (var x = 0; x < across; x++) {
                reduced[y * across + x] = (byte) (sums[x] / (wide[x] * (to - from)));
            }
        }
        return new Shades(across, down, reduced);
    }

    private int[] sums(int[] columns, int across, int from, int to) {
        var sums = new int[across];
        for (var row = from; row < to; row++) {
            var start = row * width;
            for (var x = 0; x < width; x++) {
                sums[columns[x]] += values[start + x] & 0xFF;
            }
        }
        return sums;
    }

    /** Every pixel the mean of the nine round it, against grain. */
    Shades softened() {
        var soft = values.clone();
        for (var y = 1; y < height - 1; y++) {
            for (var x = 1; x < width - 1; x++) {
                var sum = 0;
                for (var row = (y - 1) * width + x; row <= (y + 1) * width + x; row += width) {
                    sum += (values[row - 1] & 0xFF) + (values[row] & 0xFF) + (values[row + 1] & 0xFF);
                }
                soft[y * width + x] = (byte) (sum / 9);
            }
        }
        return new Shades(width, height, soft);
    }

    /** The same picture with all that is darker than the one shade black, and all that is brighter than the other white. */
    Shades between(double black, double white) {
        var shown = new byte[256];
        for (var shade = 0; shade < shown.length; shade++) {
            shown[shade] = (byte) Math.clamp(Math.round(255 * (shade - black) / (white - black)), 0, 255);
        }
        var clear = new byte[values.length];
        for (var i = 0; i < clear.length; i++) {
            clear[i] = shown[values[i] & 0xFF];
        }
        return new Shades(width, height, clear);
    }

    /** Twice as large, for pictures in which letters are too small to be recognised. */
    Shades doubled() {
        var twice = new byte[4 * values.length];
        for (var y = 0; y < 2 * height; y++) {
            var above = Math.max(0, (y - 1) / 2);
            var below = Math.min(height - 1, above + 1);
            var down = y % 2 == 0 ? 3 : 1;
            for (var x = 0; x < 2 * width; x++) {
                var left = Math.max(0, (x - 1) / 2);
                var right = Math.min(width - 1, left + 1);
                var across = x % 2 == 0 ? 3 : 1;
                var top = (4 - across) * at(left, above) + across * at(right, above);
                var bottom = (4 - across) * at(left, below) + across * at(right, below);
                twice[y * 2 * width + x] = (byte) (((4 - down) * top + down * bottom) / 16);
            }
        }
        return new Shades(2 * width, 2 * height, twice);
    }
}
