package no.postmottak.reading.worker;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import no.postmottak.likeness.PicturePrint;

/** Scales, turns, looks over and writes pictures of pages. */
final class Pictures {

    private static final int SHOWN_LONG_SIDE = 1754;
    private static final float QUALITY = 0.7f;

    private Pictures() {}

    /** At most this many pixels along the longer side, in three colours or in grey; never larger than it is. */
    static BufferedImage atMost(int longSide, BufferedImage image) {
        var factor = Math.min(1.0, longSide / (double) Math.max(image.getWidth(), image.getHeight()));
        var width = Math.max(1, (int) Math.round(image.getWidth() * factor));
        var height = Math.max(1, (int) Math.round(image.getHeight() * factor));
        var isAsItIs = width == image.getWidth() && height == image.getHeight();
        if (isAsItIs && Shades.areStored(image)) {
            return image;
        }
        if (isAsItIs && BlackAndWhite.is(image)) {
            return BlackAndWhite.inGrey(image);
        }
        var transform = AffineTransform.getScaleInstance(
                (double) width / image.getWidth(), (double) height / image.getHeight());
        return drawn(image, transform, width, height);
    }

    /** Turned clockwise by a number of quarter turns. */
    static BufferedImage turned(int quarters, BufferedImage image) {
        var turns = Math.floorMod(quarters, 4);
        var width = turns % 2 == 0 ? image.getWidth() : image.getHeight();
        var height = turns % 2 == 0 ? image.getHeight() : image.getWidth();
        var transform = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        transform.quadrantRotate(turns);
        transform.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        return drawn(image, transform, width, height);
    }

    /** Turned so that the lines of a page run straight across it; what turning lays bare is white. */
    static BufferedImage upright(Lie lie, BufferedImage image) {
        var turned = lie.quarterTurns() == 0 ? image : turned(lie.quarterTurns(), image);
        if (!lie.isAskew()) {
            return turned;
        }
        var width = turned.getWidth();
        var height = turned.getHeight();
        return drawn(
                turned,
                AffineTransform.getRotateInstance(Math.toRadians(lie.degrees()), width / 2.0, height / 2.0),
                width,
                height);
    }

    static BufferedImage mirrored(BufferedImage image) {
        var transform = new AffineTransform(-1, 0, 0, 1, image.getWidth(), 0);
        return drawn(image, transform, image.getWidth(), image.getHeight());
    }

    /** On white, since transparent paper is white paper. */
    private static BufferedImage drawn(BufferedImage image, AffineTransform transform, int width, int height) {
        var type = image.getType() == BufferedImage.TYPE_BYTE_GRAY
                ? BufferedImage.TYPE_BYTE_GRAY
                : BufferedImage.TYPE_INT_RGB;
        var target = new BufferedImage(width, height, type);
        var graphics = target.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(image, transform, null);
        } finally {
            graphics.dispose();
        }
        return target;
    }

    /** The brightness of each pixel as it is shown, row by row. */
    static byte[] grey(BufferedImage image) {
        var width = image.getWidth();
        var grey = new byte[width * image.getHeight()];
        var row = new int[width];
        for (var y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (var x = 0; x < width; x++) {
                grey[y * width + x] = (byte) brightness(row[x]);
            }
        }
        return grey;
    }

    private static int brightness(int rgb) {
        return (((rgb >> 16) & 0xFF) * 299 + ((rgb >> 8) & 0xFF) * 587 + (rgb & 0xFF) * 114) / 1000;
    }

    /** The picture of a page as people are shown it. */
    static SentImage forPeople(int page, BufferedImage image) throws IOException {
        var shown = atMost(SHOWN_LONG_SIDE, image);
        var jpeg = jpeg(shown, QUALITY);
        if (jpeg.length > SentImage.MOST) {
            shown = atMost(SHOWN_LONG_SIDE / 2, image);
            jpeg = jpeg(shown, QUALITY / 2);
        }
        var print = PicturePrint.of(grey(shown), shown.getWidth(), shown.getHeight());
        return new SentImage(page, shown.getWidth(), shown.getHeight(), print, ByteBuffer.wrap(jpeg));
    }

    private static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    static byte[] png(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
