package no.postmottak.signature.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import no.postmottak.signature.Box;
import no.postmottak.signature.PageQuality.Flaw;
import no.postmottak.signature.PrintedWord;
import no.postmottak.signature.worker.InkFinder;
import no.postmottak.signature.worker.InkOnPage;
import no.postmottak.signature.worker.PageImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurnedPagesTest {

    private static final InkFinder FINDER = new InkFinder();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aPageIsJudgedAlikeHoweverItLies(int quarters) {
        for (var number = 0; number < 2; number++) {
            var letter = letter(number);
            var upright = look(letter.image());

            var turned = look(turned(letter.image(), quarters));

            assertThat(probability(turned)).isEqualTo(probability(upright));
            assertThat(turned.quality()).isEqualTo(upright.quality());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void thePlaceIsShownOnThePageAsItLies(int quarters) {
        var letter = letter(1);
        var truth = letter.truth().getFirst();

        var shown = place(look(turned(letter.image(), quarters)));

        var there = turned(truth, quarters);
        assertThat(shown.overlap(there)).isGreaterThan(0.3 * there.area());
    }

    @Test
    void thePieceShownStandsUpright() {
        var letter = letter(1);
        var upright = look(letter.image()).candidates().getFirst().crop();

        var crop = look(turned(letter.image(), 1)).candidates().getFirst().crop();

        assertThat(crop.getWidth()).isCloseTo(upright.getWidth(), within(2));
        assertThat(crop.getHeight()).isCloseTo(upright.getHeight(), within(2));
    }

    /** Without turning, a page on its side is only known to lie wrong: this is what reading's own word still does. */
    @Test
    void aPageThatWasReadIsTakenAsItLies() {
        var letter = letter(1);
        var read = List.of(new PrintedWord("vedtak", new Box(0.1, 0.1, 0.1, 0.02)));

        var taken = FINDER.look(new PageImage(1, turned(letter.image(), 1), read));

        assertThat(taken.quality().flaws()).contains(Flaw.PERHAPS_TURNED);
        assertThat(probability(taken)).isNotEqualTo(probability(look(letter.image())));
    }

    private static InkOnPage look(BufferedImage page) {
        return FINDER.look(new PageImage(1, page, List.of()));
    }

    private static double probability(InkOnPage page) {
        return page.candidates().isEmpty()
                ? 0
                : page.candidates().getFirst().evidence().probability();
    }

    private static Box place(InkOnPage page) {
        return page.candidates().getFirst().evidence().place().orElseThrow().box();
    }

    /** So many quarters clockwise. */
    private static BufferedImage turned(BufferedImage page, int quarters) {
        var turned = page;
        for (var i = 0; i < quarters; i++) {
            var next = new BufferedImage(turned.getHeight(), turned.getWidth(), turned.getType());
            var graphics = next.createGraphics();
            graphics.drawImage(turned, new AffineTransform(0, 1, -1, 0, turned.getHeight(), 0), null);
            graphics.dispose();
            turned = next;
        }
        return turned;
    }

    private static Box turned(Box box, int quarters) {
        var turned = box;
        for (var i = 0; i < quarters; i++) {
            var across = turned.height();
            var down = turned.width();
            turned = Box.clipped(1 - turned.y() - across, turned.x(), across, down);
        }
        return turned;
    }

    private static DrawnLetter letter(int number) {
        return new TrialDrawing(new Random(40 + number), TestFont.fonts()).draw(Trial.INITIALS, true);
    }
}
