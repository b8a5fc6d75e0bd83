package no.postmottak.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Random;
import no.postmottak.reading.worker.Sheet.Corner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperSearchTest {

    private static final int WIDTH = 1500;
    private static final int HEIGHT = 2000;

    @Test
    void aSheetSeenFromTheSideIsFoundAndMadeStraight() {
        for (var seed = 0; seed < 40; seed++) {
            var random = new Random(seed);
            var lies = lying(random);
            var photo = table(random);
            lay(photo, letter(), lies);

            var found = PaperSearch.in(photo);

            assertThat(found).as("photo " + seed).isPresent();
            assertThat(farthestApart(found.get(), lies)).as("photo " + seed).isLessThan(20);
            assertThat(differenceToTheLetter(found.get().straightened(photo)))
                    .as("photo " + seed)
                    .isLessThan(differenceToTheLetter(photo) / 3);
        }
    }

    @Test
    void aPageThatFillsThePictureIsLeftAsItIs() {
        assertThat(PaperSearch.in(letter())).isEmpty();
    }

    @Test
    void aSheetThatIsCutOffIsLeftAsItIs() {
        var photo = table(new Random(1));
        lay(
                photo,
                letter(),
                new Sheet(
                        new Corner(-200, 150), new Corner(1200, 100), new Corner(1300, 1900), new Corner(-200, 1850)));

        assertThat(PaperSearch.in(photo)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {250, 140})
    void whatLiesBesideASheetIsNeverCutAway(int brightness) {
        var photo = table(new Random(1));
        lay(
                photo,
                letter(),
                new Sheet(new Corner(100, 100), new Corner(1100, 100), new Corner(1100, 1500), new Corner(100, 1500)));
        var card = photo.createGraphics();
        card.setColor(new Color(brightness, brightness, brightness));
        card.fillRect(600, 1600, 600, 360);
        card.dispose();

        assertThat(PaperSearch.in(photo)).isEmpty();
    }

    @Test
    void aSheetOnAWhiteTableIsLeftAsItIs() {
        var photo = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        fill(photo, new Color(225, 225, 225));
        lay(photo, letter(), lying(new Random(2)));

        assertThat(PaperSearch.in(photo)).isEmpty();
    }

    @Test
    void aPictureOfSomethingElseIsLeftAsItIs() {
        var random = new Random(3);
        var photo = table(random);
        var pen = photo.createGraphics();
        for (var spot = 0; spot < 200; spot++) {
            pen.setColor(new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256)));
            pen.fillOval(random.nextInt(WIDTH), random.nextInt(HEIGHT), random.nextInt(400), random.nextInt(400));
        }
        pen.dispose();

        assertThat(PaperSearch.in(photo)).isEmpty();
    }

    private static Sheet lying(Random random) {
        return new Sheet(
                near(random, 210, 210), near(random, 1290, 210), near(random, 1290, 1760), near(random, 210, 1760));
    }

    private static Corner near(Random random, double x, double y) {
        return new Corner(x + 240 * (random.nextDouble() - 0.5), y + 240 * (random.nextDouble() - 0.5));
    }

    /** Dark wood, lit unevenly. */
    private static BufferedImage table(Random random) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < HEIGHT; y++) {
            for (var x = 0; x < WIDTH; x++) {
                var light = 60 + x * 25 / WIDTH + random.nextInt(20);
                image.setRGB(x, y, new Color(light + 20, light, light - 20).getRGB());
            }
        }
        return image;
    }

    private static BufferedImage letter() {
        var page = new BufferedImage(1000, 1414, BufferedImage.TYPE_INT_RGB);
        fill(page, new Color(240, 240, 236));
        var pen = page.createGraphics();
        pen.setColor(Color.DARK_GRAY);
        for (var y = 120; y < 1250; y += 40) {
            pen.fillRect(100, y, 500 + (y * 7) % 300, 12);
        }
        pen.dispose();
        return page;
    }

    /** What a camera makes of it: each point of the photo that lies on the sheet shows what is on the sheet there. */
    private static void lay(BufferedImage photo, BufferedImage page, Sheet lies) {
        var view = new Perspective(lies);
        for (var v = 0; v < 2 * HEIGHT; v++) {
            for (var u = 0; u < 2 * WIDTH; u++) {
                var at = view.of((double) u / (2 * WIDTH), (double) v / (2 * HEIGHT));
                if (at.x() >= 0 && at.y() >= 0 && at.x() < WIDTH && at.y() < HEIGHT) {
                    var colour = page.getRGB(u * page.getWidth() / (2 * WIDTH), v * page.getHeight() / (2 * HEIGHT));
                    photo.setRGB((int) at.x(), (int) at.y(), colour);
                }
            }
        }
    }

    private static void fill(BufferedImage image, Color colour) {
        Graphics2D pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.dispose();
    }

    private static double farthestApart(Sheet one, Sheet other) {
        return Math.max(
                Math.max(
                        one.topLeft().distanceTo(other.topLeft()),
                        one.topRight().distanceTo(other.topRight())),
                Math.max(
                        one.bottomLeft().distanceTo(other.bottomLeft()),
                        one.bottomRight().distanceTo(other.bottomRight())));
    }

    /** By how many levels of grey a straightened page differs from the letter on average, both drawn equally large. */
    private static double differenceToTheLetter(BufferedImage straightened) {
        var letter = Pictures.grey(small(letter()));
        var page = Pictures.grey(small(straightened));
        var sum = 0.0;
        for (var index = 0; index < page.length; index++) {
            sum += Math.abs((page[index] & 0xFF) - (letter[index] & 0xFF));
        }
        return sum / page.length;
    }

    private static BufferedImage small(BufferedImage page) {
        var small = new BufferedImage(212, 300, BufferedImage.TYPE_INT_RGB);
        var pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(page, 0, 0, 212, 300, null);
        pen.dispose();
        return small;
    }
}
