package no.postmottak.signature.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import no.postmottak.signature.Box;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTurnsTest {

    @Test
    void aQuarterClockwiseBringsTheUpperLeftCornerToTheUpperRight() {
        var page = new BufferedImage(30, 40, BufferedImage.TYPE_INT_RGB);
        page.setRGB(0, 0, Color.RED.getRGB());

        var turned = new QuarterTurns(1).of(page);

        assertThat(turned.getWidth()).isEqualTo(40);
        assertThat(turned.getRGB(39, 0)).isEqualTo(Color.RED.getRGB());
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_BYTE_BINARY, BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_INT_ARGB})
    void fourQuartersAreNone(int type) {
        var page = new BufferedImage(31, 17, type);
        page.setRGB(3, 5, Color.WHITE.getRGB());

        var turned = page;
        for (var i = 0; i < 4; i++) {
            turned = new QuarterTurns(1).of(turned);
        }

        assertThat(turned.getType()).isEqualTo(type);
        assertThat(turned.getRGB(3, 5)).isEqualTo(page.getRGB(3, 5));
        assertThat(turned.getRGB(4, 5)).isEqualTo(page.getRGB(4, 5));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aPlaceOnTheTurnedPageIsFoundOnThePageAsItLay(int count) {
        var page = new BufferedImage(200, 400, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = page.createGraphics();
        graphics.fillRect(20, 40, 60, 20);
        graphics.dispose();
        var turns = new QuarterTurns(count);

        var back = turns.back(around(turns.of(page)));

        var truth = new Box(0.1, 0.1, 0.3, 0.05);
        assertThat(back.overlap(truth)).isCloseTo(truth.area(), within(1e-6));
        assertThat(back.area()).isCloseTo(truth.area(), within(1e-6));
    }

    private static Box around(BufferedImage page) {
        var blob = new Blob();
        for (var y = 0; y < page.getHeight(); y++) {
            for (var x = 0; x < page.getWidth(); x++) {
                if ((page.getRGB(x, y) & 0xff) > 128) {
                    blob.include(x, y);
                }
            }
        }
        double width = page.getWidth();
        double height = page.getHeight();
        return new Box(blob.left / width, blob.top / height, blob.width() / width, blob.height() / height);
    }
}
