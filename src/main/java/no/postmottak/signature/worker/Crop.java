package no.postmottak.signature.worker;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import no.postmottak.signature.Box;

/** The piece of a page that is shown as evidence, with a margin around it. */
final class Crop {

    private static final double MARGIN = 0.012;
    private static final int WIDEST = 900;

    private Crop() {}

    static BufferedImage of(BufferedImage page, Box box) {
        var shown =
                Box.clipped(box.x() - MARGIN, box.y() - MARGIN, box.width() + 2 * MARGIN, box.height() + 2 * MARGIN);
        var left = Math.min(page.getWidth() - 1, (int) (shown.x() * page.getWidth()));
        var top = Math.min(page.getHeight() - 1, (int) (shown.y() * page.getHeight()));
        var width = Math.clamp((int) Math.ceil(shown.width() * page.getWidth()), 1, page.getWidth() - left);
        var height = Math.clamp((int) Math.ceil(shown.height() * page.getHeight()), 1, page.getHeight() - top);
        var scale = Math.min(1.0, (double) WIDEST / width);
        var crop = new BufferedImage(
                Math.max(1, (int) (width * scale)), Math.max(1, (int) (height * scale)), BufferedImage.TYPE_INT_RGB);
        var graphics = crop.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        var piece = page.getSubimage(left, top, width, height);
        graphics.drawImage(piece, 0, 0, crop.getWidth(), crop.getHeight(), Color.WHITE, null);
        graphics.dispose();
        return crop;
    }

    static byte[] png(BufferedImage crop) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(crop, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
