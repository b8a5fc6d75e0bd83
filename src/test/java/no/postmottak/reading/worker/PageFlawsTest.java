package no.postmottak.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import no.postmottak.letters.Mishap;
import no.postmottak.letters.Shot;
import no.postmottak.letters.Shots;
import no.postmottak.signature.PageQuality.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageFlawsTest {

    private static final long SEED = 5;

    @ParameterizedTest
    @EnumSource(Shot.Way.class)
    void aCleanPageIsNotCalledBad(Shot.Way way) throws IOException {
        assertThat(PageFlaws.of(sight(way, Mishap.NONE))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"BLURRED, BLUR", "DARK, DARK", "CUT, CUT", "BLANK, BLANK", "TOO_SMALL, LOW_RESOLUTION"})
    void whatWentWrongIsTold(Mishap mishap, Flaw flaw) throws IOException {
        assertThat(PageFlaws.of(sight(Shot.Way.SCAN, mishap))).containsExactly(flaw);
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 20, 25})
    void aScanShakenAlongItsLinesOrAcrossThemIsBlurred(int length) throws IOException {
        var clean = picture(Shot.Way.SCAN, Mishap.NONE);

        assertThat(PageFlaws.of(PageSight.of(shaken(clean, length, 1)))).contains(Flaw.BLUR);
        assertThat(PageFlaws.of(PageSight.of(shaken(clean, 1, length)))).contains(Flaw.BLUR);
    }

    @Test
    void aRuledSheetWithAFewWordsIsNot() {
        var sheet = new BufferedImage(1_654, 2_339, BufferedImage.TYPE_BYTE_GRAY);
        var pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 1_654, 2_339);
        pen.setColor(Color.DARK_GRAY);
        for (var y = 200; y < 2_200; y += 70) {
            pen.fillRect(100, y, 1_450, 3);
        }
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 36));
        pen.drawString("Jeg klager på vedtaket. Amina Yusuf", 160, 330);
        pen.dispose();

        assertThat(PageFlaws.of(PageSight.of(sheet))).doesNotContain(Flaw.BLUR);
    }

    private static BufferedImage shaken(BufferedImage picture, int across, int down) {
        var weights = new float[across * down];
        Arrays.fill(weights, 1f / weights.length);
        var grey = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        grey.createGraphics().drawImage(picture, 0, 0, null);
        return new ConvolveOp(new Kernel(across, down, weights), ConvolveOp.EDGE_NO_OP, null).filter(grey, null);
    }

    @Test
    void aPhotoOfAScreenIsKnownByItsGrid() throws IOException {
        assertThat(PageFlaws.of(sight(Shot.Way.PHOTO, Mishap.OF_A_SCREEN))).containsExactly(Flaw.OF_A_SCREEN);
    }

    @Test
    void aBlankSheetHidesNothing() {
        assertThat(Flaw.BLANK.callsForAnotherPicture()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"NONE, 0", "UPSIDE_DOWN, 2"})
    void thePageIsTurnedUprightByItsLettersAlone(Mishap mishap, int quarters) throws IOException {
        assertThat(sight(Shot.Way.SCAN, mishap).lie().quarterTurns()).isEqualTo(quarters);
    }

    @Test
    void aPageOnItsSideIsTurnedBack() throws IOException {
        var onItsSide = Pictures.turned(1, picture(Shot.Way.SCAN, Mishap.NONE));

        assertThat(PageSight.of(onItsSide).lie().quarterTurns()).isEqualTo(3);
    }

    @Test
    void aSheetThatLayAskewIsStraightened() throws IOException {
        var askew = picture(Shot.Way.SKEWED_SCAN, Mishap.NONE);
        var before = PageSight.of(askew).lie();

        var after = PageSight.of(Pictures.upright(before, askew)).lie();

        assertThat(before.isAskew()).isTrue();
        assertThat(after.degrees()).isBetween(-0.5, 0.5);
    }

    private static PageSight sight(Shot.Way way, Mishap mishap) throws IOException {
        return PageSight.of(picture(way, mishap));
    }

    private static BufferedImage picture(Shot.Way way, Mishap mishap) throws IOException {
        var shot = Shots.of(way, mishap, 1, SEED).getFirst();
        return Pictures.atMost(
                2_600, ImageIO.read(new ByteArrayInputStream(shot.file().get())));
    }
}
