package no.postmottak.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PicturesTest {

    private static final int WIDTH = 37;
    private static final int HEIGHT = 23;

    @Test
    void aFaxKeepsEveryPixel() {
        var fax = dotted(new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY));

        var page = Pictures.atMost(2600, fax);

        assertThat(page.getType()).isEqualTo(BufferedImage.TYPE_BYTE_GRAY);
        assertThat(Shades.of(page).values).containsExactly(Shades.of(fax).values);
    }

    @Test
    void aFaxWhoseWhiteComesFirstKeepsItsColours() {
        byte[] whiteThenBlack = {(byte) 255, 0};
        var palette = new IndexColorModel(1, 2, whiteThenBlack, whiteThenBlack, whiteThenBlack);
        var fax = dotted(new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY, palette));

        assertThat(Shades.of(Pictures.atMost(2600, fax)).values).containsExactly(Shades.of(fax).values);
    }

    @Test
    void twoOtherColoursStayColours() {
        byte[] red = {(byte) 200, (byte) 255};
        byte[] rest = {0, (byte) 255};
        var palette = new IndexColorModel(1, 2, red, rest, rest);
        var stamp = dotted(new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY, palette));

        var page = Pictures.atMost(2600, stamp);

        assertThat(page.getType()).isEqualTo(BufferedImage.TYPE_INT_RGB);
        assertThat(page.getRGB(3, 3)).isEqualTo(stamp.getRGB(3, 3));
    }

    @Test
    void transparentPaperIsWhite() {
        var clear = Pictures.atMost(2600, new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB));

        assertThat(clear.getRGB(1, 1)).isEqualTo(Color.WHITE.getRGB());
    }

    private static BufferedImage dotted(BufferedImage picture) {
        var dice = new Random(3);
        for (var y = 0; y < picture.getHeight(); y++) {
            for (var x = 0; x < picture.getWidth(); x++) {
                picture.getRaster().setSample(x, y, 0, dice.nextInt(2));
            }
        }
        return picture;
    }
}
