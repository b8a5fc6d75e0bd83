package no.postmottak.reading.worker;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.MultiPixelPackedSampleModel;

/** Pictures of nothing but black and white, as faxes and office scanners send them: eight pixels in a byte. */
final class BlackAndWhite {

    private static final int BLACK = 0xFF000000;
    private static final int WHITE = 0xFFFFFFFF;

    private BlackAndWhite() {}

    static boolean is(BufferedImage image) {
        return image.getType() == BufferedImage.TYPE_BYTE_BINARY
                && image.getRaster().getParent() == null
                && image.getRaster().getDataBuffer() instanceof DataBufferByte
                && image.getSampleModel() instanceof MultiPixelPackedSampleModel packed
                && packed.getPixelBitStride() == 1
                && packed.getDataBitOffset() == 0
                && image.getColorModel() instanceof IndexColorModel colours
                && isPure(colours);
    }

    private static boolean isPure(IndexColorModel colours) {
        for (var index = 0; index < colours.getMapSize(); index++) {
            if (colours.getRGB(index) != BLACK && colours.getRGB(index) != WHITE) {
                return false;
            }
        }
        return true;
    }

    /** The same picture with a byte for each pixel, which is what everything here looks at. */
    static BufferedImage inGrey(BufferedImage image) {
        var bits = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        var stride = ((MultiPixelPackedSampleModel) image.getSampleModel()).getScanlineStride();
        var colours = (IndexColorModel) image.getColorModel();
        byte[] shades = {(byte) colours.getRed(0), (byte) colours.getRed(colours.getMapSize() - 1)};
        var grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var values = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        for (var y = 0; y < image.getHeight(); y++) {
            var row = y * image.getWidth();
            for (var x = 0; x < image.getWidth(); x++) {
                values[row + x] = shades[bits[y * stride + (x >> 3)] >> (7 - (x & 7)) & 1];
            }
        }
        return grey;
    }
}
