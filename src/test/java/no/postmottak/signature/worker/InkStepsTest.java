package no.postmottak.signature.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class InkStepsTest {

    @Test
    void aPageIsBroughtToWorkingSizeWhateverItsOwn() {
        for (var size : List.of(300, 1754, 4000)) {
            var page = GreyPage.of(new BufferedImage(size / 2, size, BufferedImage.TYPE_INT_RGB));

            assertThat(page.height).isEqualTo(GreyPage.LONG_SIDE);
            assertThat(page.width).isBetween(876, 878);
        }
    }

    @Test
    void everyKindOfImageGivesTheSameGrey() {
        for (var type : List.of(
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_3BYTE_BGR,
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_BYTE_INDEXED)) {
            var page = GreyPage.of(halfBlack(type));

            assertThat(page.shade(10 * page.width + 10)).isLessThan(5);
            assertThat(page.shade(page.shades.length - 10)).isGreaterThan(250);
        }
    }

    @Test
    void inkIsFoundInTheShadeAsInTheLight() {
        var image = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);
        for (var y = 0; y < 1754; y++) {
            for (var x = 0; x < 1240; x++) {
                var paper = 120 + x / 10;
                var ink = y % 50 < 3 && x % 60 < 40;
                image.getRaster().setSample(x, y, 0, ink ? paper / 2 : paper);
            }
        }

        var found = Binarisation.inkOf(GreyPage.of(image));

        assertThat(found.at(61, 501)).isTrue();
        assertThat(found.at(1201, 501)).isTrue();
        assertThat(found.at(50, 525)).isFalse();
        assertThat(found.count()).isBetween(60_000, 110_000);
    }

    @Test
    void aRuledLineIsTakenOutAndTheStrokeAcrossItStays() {
        var page = new Mask(400, 100);
        fill(page, 20, 50, 360, 2);
        fill(page, 200, 20, 3, 60);

        var separated = RuledLines.separate(page);

        assertThat(separated.ink().at(100, 50)).isFalse();
        assertThat(separated.ink().at(201, 30)).isTrue();
        assertThat(separated.ink().at(201, 50)).isTrue();
        assertThat(separated.lines().at(100, 50)).isTrue();
    }

    @Test
    void piecesThatTouchByACornerAreOne() {
        var page = new Mask(20, 20);
        fill(page, 2, 2, 3, 3);
        fill(page, 5, 5, 3, 3);
        fill(page, 12, 12, 2, 2);

        assertThat(Components.of(page)).extracting(Blob::area).containsExactly(18, 4);
    }

    @Test
    void lettersInARowArePrintAndALoneSwingIsNot() {
        var page = new Mask(800, 400);
        for (var i = 0; i < 30; i++) {
            fill(page, 40 + 14 * i, 100, 10, 16);
        }
        fill(page, 300, 250, 120, 4);
        fill(page, 300, 220, 4, 34);

        var lettering = Lettering.of(page, Components.of(page));

        assertThat(lettering.glyph).isEqualTo(16);
        assertThat(lettering.printed).hasSize(30);
        assertThat(lettering.rest).hasSize(1);
    }

    @Test
    void strokesAreMeasuredByTheirMiddle() {
        var bar = new Mask(60, 20);
        fill(bar, 5, 6, 50, 5);

        var stroke = StrokeWidth.of(bar);

        assertThat(stroke.mean()).isBetween(4.0, 6.0);
        assertThat(stroke.variation()).isLessThan(0.5);
    }

    @Test
    void aCrossThinsToFourEndsAndABranch() {
        var cross = new Mask(60, 60);
        fill(cross, 28, 5, 4, 50);
        fill(cross, 5, 28, 50, 4);

        var skeleton = new Skeleton(cross);

        assertThat(skeleton.ends).isEqualTo(4);
        assertThat(skeleton.branches).isPositive();
        assertThat(skeleton.length).isBetween(80, 110);
    }

    @Test
    void aPageOfNoiseIsNotFollowedForEver() {
        var page = new Mask(1240, 1754);
        var random = new Random(1);
        for (var i = 0; i < page.on.length; i++) {
            page.on[i] = random.nextDouble() < 0.2;
        }

        var swept = Dirt.sweep(Components.of(page), page);
        var lettering = Lettering.of(page, swept.blobs());

        assertThat(swept.specks()).isGreaterThan(2500);
        assertThat(Grouping.of(lettering, page, swept.specks()).likely().size()).isLessThanOrEqualTo(60);
    }

    private static void fill(Mask page, int left, int top, int width, int height) {
        for (var y = top; y < top + height; y++) {
            Arrays.fill(page.on, y * page.width + left, y * page.width + left + width, true);
        }
    }

    private static BufferedImage halfBlack(int type) {
        var image = new BufferedImage(1000, 1500, type);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 1000, 1500);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(0, 0, 1000, 700);
        graphics.dispose();
        return image;
    }
}
