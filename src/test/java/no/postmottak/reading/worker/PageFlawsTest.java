package no.postmottak.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import no.postmottak.letters.Mishap;
import no.postmottak.letters.Shot;
import no.postmottak.letters.Shots;
import no.postmottak.signature.PageQuality.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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
