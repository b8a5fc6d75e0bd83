package no.postmottak.signature.training;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import no.postmottak.signature.Box;
import no.postmottak.signature.PrintedWord;

/** Makes clean pages look scanned, faxed or photographed: skewed, soft, noisy, shaded, or black and white. */
final class CopyMachine {

    /** How a page was copied. */
    enum Copy {
        SCAN,
        FAX,
        PHOTO,
        /** Not at all: a page as a program has made it. */
        NONE
    }

    private static final int GRAINS = 1 << 16;

    private final Random random;
    private final int[] grains = new int[GRAINS];

    CopyMachine(Random random) {
        this.random = random;
        for (var i = 0; i < GRAINS; i++) {
            grains[i] = (int) (256 * random.nextGaussian());
        }
    }

    DrawnLetter copy(DrawnLetter letter, Copy how) {
        return how == Copy.NONE ? letter : copied(letter, how);
    }

    private DrawnLetter copied(DrawnLetter letter, Copy how) {
        var placed = placed(how == Copy.PHOTO);
        var grey = how != Copy.PHOTO && random.nextDouble() < 0.85;
        var copy = laid(letter.image(), placed, new Table(grey, lid(how)));
        if (how == Copy.FAX || random.nextDouble() < 0.25) {
            copy = coarse(copy, how == Copy.FAX ? random.nextDouble(0.55, 0.8) : random.nextDouble(0.7, 0.95));
        }
        if (how != Copy.PHOTO) {
            new ScannerMarks(random).on(copy);
        }
        wear(copy, how == Copy.PHOTO);
        var isReduced = grey && (how == Copy.FAX || random.nextDouble() < 0.65);
        return new DrawnLetter(
                isReduced ? blackAndWhite(copy) : copy,
                letter.signatures().stream()
                        .map(box -> placed.createTransformedShape(box).getBounds2D())
                        .toList(),
                letter.words().stream().map(word -> moved(word, placed)).toList());
    }

    /** What a page lies on, and whether it is copied without colour. */
    private record Table(boolean grey, Color around) {}

    /** Most lids are white; a scanner without one sees black around the page. */
    private Color lid(Copy how) {
        return how != Copy.PHOTO && random.nextDouble() < 0.15 ? Color.BLACK : Color.WHITE;
    }

    private AffineTransform placed(boolean photo) {
        var tilt = photo ? 0.02 : 0.008;
        var scale = photo ? random.nextDouble(0.85, 1.1) : random.nextDouble(0.88, 1.02);
        var placed = AffineTransform.getScaleInstance(scale, scale * random.nextDouble(0.97, 1.02));
        placed.shear(random.nextGaussian() * tilt / 2, 0);
        placed.rotate(random.nextGaussian() * tilt, Paper.WIDTH / 2.0, Paper.HEIGHT / 2.0);
        return placed;
    }

    private static PrintedWord moved(PrintedWord word, AffineTransform placed) {
        var box = word.box();
        var place = new Rectangle2D.Double(
                box.x() * Paper.WIDTH, box.y() * Paper.HEIGHT, box.width() * Paper.WIDTH, box.height() * Paper.HEIGHT);
        var there = placed.createTransformedShape(place).getBounds2D();
        return new PrintedWord(
                word.text(),
                Box.clipped(
                        there.getX() / Paper.WIDTH,
                        there.getY() / Paper.HEIGHT,
                        there.getWidth() / Paper.WIDTH,
                        there.getHeight() / Paper.HEIGHT));
    }

    private static BufferedImage laid(BufferedImage image, AffineTransform placed, Table table) {
        var copy = new BufferedImage(
                Paper.WIDTH, Paper.HEIGHT, table.grey() ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR);
        var graphics = copy.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setColor(table.around());
        graphics.fillRect(0, 0, copy.getWidth(), copy.getHeight());
        graphics.drawImage(image, placed, null);
        graphics.dispose();
        return copy;
    }

    /** Seen by fewer dots and brought back: soft, and fine lines grow together or vanish. */
    private static BufferedImage coarse(BufferedImage page, double share) {
        var small = laidInto(page, (int) (page.getWidth() * share), (int) (page.getHeight() * share));
        return laidInto(small, page.getWidth(), page.getHeight());
    }

    private static BufferedImage laidInto(BufferedImage page, int width, int height) {
        var other = new BufferedImage(width, height, page.getType());
        var graphics = other.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(page, 0, 0, width, height, null);
        graphics.dispose();
        return other;
    }

    private void wear(BufferedImage page, boolean photo) {
        var raster = page.getRaster();
        var bands = raster.getNumBands();
        var row = new int[page.getWidth() * bands];
        var noise = random.nextDouble(0, photo ? 12 : 16);
        var paper = random.nextDouble(photo ? 0.75 : 0.92, 1);
        var across = random.nextDouble(-1, 1) * (photo ? 0.5 : 0.15);
        var down = random.nextDouble(-1, 1) * (photo ? 0.4 : 0.1);
        var fade = random.nextDouble() < 0.3 ? random.nextDouble(0.2, 0.6) : random.nextDouble(0, 0.2);
        var specks = random.nextDouble() < 0.35 ? random.nextInt(40) : 0;
        for (var y = 0; y < page.getHeight(); y++) {
            raster.getPixels(0, y, page.getWidth(), 1, row);
            var sheet = paper * (1 + down * ((double) y / page.getHeight() - 0.5));
            var grain = random.nextInt(GRAINS);
            for (var i = 0; i < row.length; i++) {
                var light = sheet * (1 + across * ((double) i / row.length - 0.5));
                var ink = row[i] + fade * (255 - row[i]);
                var chance = grains[(grain + 7 * i) & (GRAINS - 1)];
                var dropped = specks > 0 && chance > 980 && (chance & 63) < specks;
                row[i] = dropped ? 20 : Math.clamp((int) (ink * light + chance * noise / 256), 0, 255);
            }
            raster.setPixels(0, y, page.getWidth(), 1, row);
        }
    }

    private BufferedImage blackAndWhite(BufferedImage page) {
        var copy = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        var threshold = random.nextInt(130, 225);
        var row = new int[page.getWidth()];
        for (var y = 0; y < page.getHeight(); y++) {
            page.getRaster().getSamples(0, y, row.length, 1, 0, row);
            for (var x = 0; x < row.length; x++) {
                row[x] = row[x] < threshold ? 0 : 1;
            }
            copy.getRaster().setSamples(0, y, row.length, 1, 0, row);
        }
        return copy;
    }
}
