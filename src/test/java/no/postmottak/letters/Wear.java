package no.postmottak.letters;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Random;

/** What time, copying machines and haste do to a sheet of paper or its picture. */
final class Wear {

    private static final double MOST_SKEW = 10;

    private Wear() {}

    /** A copy of a copy: grain, specks of toner and paper that has gone grey. */
    static BufferedImage noisy(BufferedImage scan, Random dice) {
        var noisy = grey(scan);
        var raster = noisy.getRaster();
        var grain = 10 + dice.nextDouble() * 8;
        for (var y = 0; y < noisy.getHeight(); y++) {
            for (var x = 0; x < noisy.getWidth(); x++) {
                var speck = dice.nextInt(9_000) == 0 ? 120 : 0;
                var shade = 18 + raster.getSample(x, y, 0) * 0.84 + dice.nextGaussian() * grain - speck;
                raster.setSample(x, y, 0, (int) Math.clamp(shade, 0, 255));
            }
        }
        return noisy;
    }

    /** Laid on the glass carelessly, at most ten degrees askew, a little smaller so that nothing is lost. */
    static BufferedImage askew(BufferedImage sheet, Random dice) {
        var degrees = (2 + dice.nextDouble() * (MOST_SKEW - 2)) * (dice.nextBoolean() ? 1 : -1);
        var turn = AffineTransform.getTranslateInstance(sheet.getWidth() / 2.0, sheet.getHeight() / 2.0);
        turn.rotate(Math.toRadians(degrees));
        turn.scale(0.92, 0.92);
        turn.translate(-sheet.getWidth() / 2.0, -sheet.getHeight() / 2.0);
        return drawn(sheet, turn, sheet.getWidth(), sheet.getHeight());
    }

    static BufferedImage turned(BufferedImage picture, int quarters) {
        var isUpright = quarters % 2 == 0;
        var width = isUpright ? picture.getWidth() : picture.getHeight();
        var height = isUpright ? picture.getHeight() : picture.getWidth();
        var turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        turn.quadrantRotate(quarters);
        turn.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        return drawn(picture, turn, width, height);
    }

    static BufferedImage scaled(BufferedImage picture, double factor) {
        var width = (int) Math.round(picture.getWidth() * factor);
        var height = (int) Math.round(picture.getHeight() * factor);
        var target = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = target.createGraphics();
        pen.drawImage(picture.getScaledInstance(width, height, java.awt.Image.SCALE_AREA_AVERAGING), 0, 0, null);
        pen.dispose();
        return target;
    }

    /** Out of focus, by so many pixels. */
    static BufferedImage soft(BufferedImage picture, double radius) {
        var reach = (int) Math.ceil(2.5 * radius);
        var weights = new float[2 * reach + 1];
        var sum = 0.0;
        for (var i = -reach; i <= reach; i++) {
            sum += Math.exp(-i * i / (2 * radius * radius));
        }
        for (var i = -reach; i <= reach; i++) {
            weights[i + reach] = (float) (Math.exp(-i * i / (2 * radius * radius)) / sum);
        }
        var across = new ConvolveOp(new Kernel(weights.length, 1, weights), ConvolveOp.EDGE_NO_OP, null);
        var down = new ConvolveOp(new Kernel(1, weights.length, weights), ConvolveOp.EDGE_NO_OP, null);
        return down.filter(across.filter(picture, null), null);
    }

    /** Shaken along a line of so many pixels. */
    static BufferedImage shaken(BufferedImage picture, int length) {
        var weights = new float[length];
        java.util.Arrays.fill(weights, 1f / length);
        return new ConvolveOp(new Kernel(length, 1, weights), ConvolveOp.EDGE_NO_OP, null).filter(picture, null);
    }

    static BufferedImage grey(BufferedImage picture) {
        var grey = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var pen = grey.createGraphics();
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        return grey;
    }

    private static BufferedImage drawn(BufferedImage picture, AffineTransform how, int width, int height) {
        var type = picture.getColorModel().getNumComponents() == 1
                ? BufferedImage.TYPE_BYTE_GRAY
                : BufferedImage.TYPE_INT_RGB;
        var target = new BufferedImage(width, height, type);
        var pen = target.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, how, null);
        pen.dispose();
        return target;
    }
}
