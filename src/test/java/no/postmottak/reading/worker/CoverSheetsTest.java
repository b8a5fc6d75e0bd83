package no.postmottak.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverSheetsTest {

    @ParameterizedTest
    @ValueSource(longs = {40, 41, 42, 43})
    void aBadScanOfACoverSheetIsRead(long seed) throws IOException {
        var sheet = CoverSheetEvaluation.sheet(seed);
        var scan = CoverSheetEvaluation.asJpeg(new CoverScan(sheet, seed).picture(), seed);

        assertThat(CoverSheets.on(Shades.of(scan))).contains(sheet.code());
    }

    @Test
    void anEmptyPageHasNone() {
        assertThat(CoverSheets.on(Shades.of(page()))).isEmpty();
        assertThat(CoverSheets.on(Shades.of(new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY))))
                .isEmpty();
    }

    @Test
    void aPageFullOfCornersKeepsNobodyBusy() {
        var page = page();
        var pen = page.createGraphics();
        for (var y = 20; y < page.getHeight() - 40; y += 28) {
            for (var x = 20; x < page.getWidth() - 40; x += 28) {
                pen.setColor(Color.BLACK);
                pen.fillRect(x, y, 21, 21);
                pen.setColor(Color.WHITE);
                pen.fillRect(x + 3, y + 3, 15, 15);
                pen.setColor(Color.BLACK);
                pen.fillRect(x + 6, y + 6, 9, 9);
            }
        }
        pen.dispose();

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(CoverSheets.on(Shades.of(page))).isEmpty());
    }

    private static BufferedImage page() {
        var page = new BufferedImage(1_654, 2_339, BufferedImage.TYPE_BYTE_GRAY);
        var pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.dispose();
        return page;
    }
}
