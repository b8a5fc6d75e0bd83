package no.postmottak.signature.worker;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Makes clean pages look scanned, faxed or photographed: skewed, soft, noisy, shaded, or black and white. */
final class CopyMachine {

    private final Random random;

    CopyMachine(Random random) {
        this.random = random;
    }

    DrawnLetter copy(DrawnLetter letter) {
        var image = letter.image();
        var scale = random.nextDouble(0.8, 1.35);
        var skew = AffineTransform.getScaleInstance(scale, scale);
        skew.rotate(random.nextGaussian() * 0.008, image.getWidth() / 2.0, image.getHeight() / 2.0);
        var copy = new BufferedImage(
                (int) (image.getWidth() * scale), (int) (image.getHeight() * scale), BufferedImage.TYPE_BYTE_GRAY);
        var graphics = copy.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, copy.getWidth(), copy.getHeight());
        graphics.drawImage(image, skew, null);
        graphics.dispose();
        wear(copy);
        var signatures = letter.signatures().stream()
                .map(box -> skew.createTransformedShape(box).getBounds2D())
                .map(Rectangle2D.class::cast)
                .toList();
        return new DrawnLetter(random.nextDouble() < 0.6 ? blackAndWhite(copy) : copy, signatures);
    }

    private void wear(BufferedImage page) {
        var raster = page.getRaster();
        var row = new int[page.getWidth()];
        var noise = random.nextDouble(0, 14);
        var paper = random.nextDouble(0.75, 1);
        var shade = random.nextDouble(-0.15, 0.15);
        var fade = random.nextDouble(0, 0.35);
        var specks = random.nextDouble() < 0.3 ? random.nextDouble(0, 0.0006) : 0;
        for (var y = 0; y < page.getHeight(); y++) {
            raster.getSamples(0, y, row.length, 1, 0, row);
            for (var x = 0; x < row.length; x++) {
                var light = paper * (1 + shade * ((double) x / row.length - 0.5));
                var ink = row[x] + fade * (255 - row[x]);
                var value = random.nextDouble() < specks ? 0 : ink * light + random.nextGaussian() * noise;
                row[x] = Math.clamp((int) value, 0, 255);
            }
            raster.setSamples(0, y, row.length, 1, 0, row);
        }
    }

    private BufferedImage blackAndWhite(BufferedImage page) {
        var copy = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        var raster = page.getRaster();
        var threshold = random.nextInt(115, 165);
        for (var y = 0; y < page.getHeight(); y++) {
            for (var x = 0; x < page.getWidth(); x++) {
                copy.getRaster().setSample(x, y, 0, raster.getSample(x, y, 0) < threshold ? 0 : 1);
            }
        }
        return copy;
    }
}
