package no.postmottak.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrientationTest {

    private static final int BLACK = 0xFF000000;

    /** Where the stored corner at the top left must go, by the EXIF standard's eight cases. */
    @ParameterizedTest
    @CsvSource({"1,0,0", "2,2,0", "3,2,1", "4,0,1", "5,0,0", "6,1,0", "7,1,2", "8,0,2"})
    void theTopLeftCornerGoesWhereTheCameraSaysItIs(int tag, int x, int y) {
        var stored = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
        var graphics = stored.createGraphics();
        graphics.fillRect(0, 0, 3, 2);
        graphics.dispose();
        stored.setRGB(0, 0, BLACK);

        var upright = Orientation.ofTag(tag).upright(stored);

        assertThat(upright.getRGB(x, y)).isEqualTo(BLACK);
    }
}
