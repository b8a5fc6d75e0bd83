package no.postmottak.letters;

import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Random;

/** A phone camera over a kitchen table: the sheet in perspective, lit from one side, a little soft, in colour. */
final class Phone {

    static final double DPI = 220;

    private static final int WIDTH = 2100;
    private static final int HEIGHT = 2800;
    private static final float[] SOFT = {.0625f, .125f, .0625f, .125f, .25f, .125f, .0625f, .125f, .0625f};

    private final Random random;
    private final Perspective perspective;

    private Phone(BufferedImage sheet, long seed) {
        this.random = new Random(seed);
        this.perspective = Perspective.of(corners(), sheet.getWidth(), sheet.getHeight());
    }

    static byte[] jpeg(Paper paper, long seed) {
        var sheet = paper.image();
        return Jpeg.encode(new Phone(sheet, seed).take(sheet), 0.86f);
    }

    /** The picture alone, before it is packed into a file. */
    static BufferedImage picture(BufferedImage sheet, long seed) {
        return new Phone(sheet, seed).take(sheet);
    }

    private BufferedImage take(BufferedImage sheet) {
        var photo = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < HEIGHT; y++) {
            for (var x = 0; x < WIDTH; x++) {
                photo.setRGB(x, y, lit(x, y, seen(sheet, x, y)));
            }
        }
        return new ConvolveOp(new Kernel(3, 3, SOFT), ConvolveOp.EDGE_NO_OP, null).filter(photo, null);
    }

    /** Top left, top right, bottom right, bottom left of the sheet in the picture. */
    private double[][] corners() {
        return new double[][] {
            {150 + near(), 130 + near()},
            {1930 + near(), 190 + near()},
            {2010 + near(), 2650 + near()},
            {70 + near(), 2610 + near()}
        };
    }

    private double near() {
        return random.nextGaussian() * 15;
    }

    private int seen(BufferedImage sheet, int x, int y) {
        var at = perspective.onSheet(x, y);
        if (at[0] < 0 || at[1] < 0 || at[0] >= sheet.getWidth() - 1 || at[1] >= sheet.getHeight() - 1) {
            return table(x, y);
        }
        return between(sheet, at[0], at[1]);
    }

    private static int table(int x, int y) {
        var vein = Math.sin(x * 0.02 + Math.sin(y * 0.004) * 6) * 12 + Math.sin(x * 0.11) * 5;
        return rgb(128 + vein, 92 + vein * 0.8, 60 + vein * 0.6);
    }

    private static int between(BufferedImage sheet, double x, double y) {
        var left = (int) x;
        var top = (int) y;
        var right = x - left;
        var down = y - top;
        var mixed = new double[3];
        for (var corner = 0; corner < 4; corner++) {
            var weight = (corner % 2 == 0 ? 1 - right : right) * (corner < 2 ? 1 - down : down);
            var colour = sheet.getRGB(left + corner % 2, top + corner / 2);
            mixed[0] += weight * (colour >> 16 & 255);
            mixed[1] += weight * (colour >> 8 & 255);
            mixed[2] += weight * (colour & 255);
        }
        return rgb(mixed[0], mixed[1], mixed[2]);
    }

    private int lit(int x, int y, int colour) {
        var light = 0.98 - 0.28 * x / WIDTH - 0.12 * y / HEIGHT;
        var shadow = 1 - 0.18 / (1 + Math.exp((y - 2350 + 0.4 * x) / -90.0));
        var bright = light * shadow;
        var grain = random.nextGaussian() * 3;
        return rgb(
                (colour >> 16 & 255) * bright + grain,
                (colour >> 8 & 255) * bright * 0.97 + grain,
                (colour & 255) * bright * 0.88 + grain);
    }

    private static int rgb(double red, double green, double blue) {
        return (int) Math.clamp(red, 0, 255) << 16
                | (int) Math.clamp(green, 0, 255) << 8
                | (int) Math.clamp(blue, 0, 255);
    }
}
