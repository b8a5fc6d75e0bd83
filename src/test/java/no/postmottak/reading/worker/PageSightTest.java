package no.postmottak.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PageSightTest {

    private static final int WIDTH = 1240;

    @Test
    void paperIsReadWithoutItsGrainAndInkStaysInk() {
        var page = new BufferedImage(WIDTH, 1754, BufferedImage.TYPE_BYTE_GRAY);
        var dice = new Random(1);
        for (var y = 0; y < page.getHeight(); y++) {
            for (var x = 0; x < WIDTH; x++) {
                var isInk = y % 60 < 4 && x > 200 && x < 900;
                page.getRaster().setSample(x, y, 0, (isInk ? 40 : 218) + dice.nextInt(-12, 13));
            }
        }

        var readable = PageSight.of(page).readable();

        assertThat(readable.at(500, 600 + 1)).isZero();
        for (var x = 300; x < 800; x++) {
            assertThat(readable.at(x, 600 + 30)).as("blank paper").isEqualTo(255);
        }
    }

    @Test
    void aPageInUnevenLightIsEvenedOutAndMadeNoStarker() {
        var page = new BufferedImage(WIDTH, 1754, BufferedImage.TYPE_BYTE_GRAY);
        for (var y = 0; y < page.getHeight(); y++) {
            for (var x = 0; x < WIDTH; x++) {
                var light = 220 - 90 * x / WIDTH;
                var isInk = y % 60 < 4 && x > 200 && x < 900;
                page.getRaster().setSample(x, y, 0, isInk ? light * 2 / 5 : light);
            }
        }

        var readable = PageSight.of(page).readable();

        assertThat(readable.at(300, 601)).isBetween(88, 112);
        assertThat(readable.at(850, 601)).isBetween(88, 112);
        assertThat(readable.at(850, 630)).isBetween(235, 255);
    }
}
