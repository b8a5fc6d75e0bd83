package no.postmottak.signature.worker;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** Reads an image row by row as brightness, without the colour conversions that make large scans slow. */
final class GreyRows {

    private final BufferedImage image;
    private final Raster raster;
    private final int[] palette;
    private final int bands;
    private final boolean bytes;
    private final int[] samples;
    private final int[] brightness;
    private final int[] tints;

    GreyRows(BufferedImage image) {
        this.image = image;
        this.raster = image.getRaster();
        this.palette = image.getColorModel() instanceof IndexColorModel index ? paletteOf(index) : new int[0];
        this.bands = raster.getNumBands();
        this.bytes = raster.getDataBuffer().getDataType() == DataBuffer.TYPE_BYTE
                && !image.getColorModel().hasAlpha();
        this.samples = new int[image.getWidth() * Math.max(1, bands)];
        this.brightness = new int[image.getWidth()];
        this.tints = new int[image.getWidth()];
    }

    /** The row's brightness, 0 to 255; the array is used again for the next row. */
    int[] row(int y) {
        if (palette.length > 0) {
            raster.getSamples(0, y, brightness.length, 1, 0, brightness);
            for (var x = 0; x < brightness.length; x++) {
                brightness[x] = palette[brightness[x]];
            }
        } else if (bytes && bands == 1) {
            raster.getSamples(0, y, brightness.length, 1, 0, brightness);
        } else if (bytes && bands == 3) {
            raster.getPixels(0, y, brightness.length, 1, samples);
            for (var x = 0; x < brightness.length; x++) {
                brightness[x] = weighed(samples[3 * x], samples[3 * x + 1], samples[3 * x + 2]);
                tints[x] = tint(samples[3 * x], samples[3 * x + 1], samples[3 * x + 2]);
            }
        } else {
            image.getRGB(0, y, brightness.length, 1, brightness, 0, brightness.length);
            for (var x = 0; x < brightness.length; x++) {
                tints[x] = tint((brightness[x] >> 16) & 255, (brightness[x] >> 8) & 255, brightness[x] & 255);
                brightness[x] = onWhite(brightness[x]);
            }
        }
        return brightness;
    }

    /** Whether the image can hold colours. */
    boolean isColoured() {
        return bands >= 3 && palette.length == 0;
    }

    /** How coloured the last row read was, 0 to 255; the array is used again for the next row. */
    int[] tints() {
        return tints;
    }

    private static int tint(int red, int green, int blue) {
        return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
    }

    private static int[] paletteOf(IndexColorModel index) {
        var palette = new int[1 << index.getPixelSize()];
        for (var i = 0; i < palette.length; i++) {
            palette[i] = i < index.getMapSize() ? onWhite(index.getRGB(i)) : 255;
        }
        return palette;
    }

    private static int onWhite(int argb) {
        var alpha = argb >>> 24;
        var grey = weighed((argb >> 16) & 255, (argb >> 8) & 255, argb & 255);
        return (grey * alpha + 255 * (255 - alpha)) / 255;
    }

    private static int weighed(int red, int green, int blue) {
        return (77 * red + 150 * green + 29 * blue) >> 8;
    }
}
