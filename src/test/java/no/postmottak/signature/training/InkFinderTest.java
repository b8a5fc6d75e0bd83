package no.postmottak.signature.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import no.postmottak.signature.Box;
import no.postmottak.signature.PageQuality.Flaw;
import no.postmottak.signature.PrintedWord;
import no.postmottak.signature.ReasonCode;
import no.postmottak.signature.worker.InkFinder;
import no.postmottak.signature.worker.PageImage;
import org.junit.jupiter.api.Test;

class InkFinderTest {

    private static final InkFinder FINDER = new InkFinder();
    private static final int LETTERS = 12;

    @Test
    void signedLettersScoreAboveUnsignedOnes() {
        var signed = scores(true);
        var unsigned = scores(false);

        var better = signed.stream()
                .mapToLong(score ->
                        unsigned.stream().filter(other -> other < score).count())
                .sum();
        assertThat(better / (double) (LETTERS * LETTERS)).isGreaterThan(0.9);
    }

    @Test
    void theBestCandidateShowsWhereTheSignatureIs() throws IOException {
        var letter = letter(3, true);
        var image = letter.image();
        var truth = letter.signatures().getFirst();

        var candidate = FINDER.look(page(image)).candidates().getFirst();

        var box = candidate.evidence().place().orElseThrow().box();
        var signature = Box.clipped(
                truth.getX() / image.getWidth(),
                truth.getY() / image.getHeight(),
                truth.getWidth() / image.getWidth(),
                truth.getHeight() / image.getHeight());
        assertThat(box.overlap(signature)).isGreaterThan(0.3 * signature.area());
        var crop = ImageIO.read(new ByteArrayInputStream(candidate.png()));
        assertThat(crop.getWidth()).isBetween(20, 900);
        assertThat(candidate.evidence().model()).startsWith("ink-");
    }

    @Test
    void aClosingPhraseAboveIsNamedAsReason() {
        var letter = letter(3, true);
        var without = FINDER.look(page(letter.image())).candidates().getFirst().evidence();
        var box = without.place().orElseThrow().box();
        var closing = new PrintedWord("hilsen", new Box(box.x(), box.y() - 0.03, 0.1, 0.015));

        var with = FINDER.look(new PageImage(1, letter.image(), List.of(closing)))
                .candidates()
                .getFirst()
                .evidence();

        assertThat(without.has(ReasonCode.NEAR_CLOSING_PHRASE)).isFalse();
        assertThat(with.has(ReasonCode.NEAR_CLOSING_PHRASE)).isTrue();
    }

    @Test
    void anEmptyPageHoldsNothingAndIsSeenWell() {
        var image = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = image.createGraphics();
        graphics.fillRect(0, 0, 1240, 1754);
        graphics.dispose();

        var seen = FINDER.look(page(image));

        assertThat(seen.candidates()).isEmpty();
        assertThat(seen.quality().isGood()).isTrue();
    }

    @Test
    void aSmallPictureOfAPageIsNotSeenWell() {
        var large = letter(3, true).image();
        var small = new BufferedImage(500, 707, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = small.createGraphics();
        graphics.drawImage(large, 0, 0, 500, 707, null);
        graphics.dispose();

        assertThat(FINDER.look(page(small)).quality().flaws()).contains(Flaw.LOW_RESOLUTION);
    }

    @Test
    void aPageOfOnePixelDoesNoHarm() {
        for (var type : List.of(BufferedImage.TYPE_BYTE_BINARY, BufferedImage.TYPE_INT_ARGB)) {
            assertThat(FINDER.look(page(new BufferedImage(1, 1, type))).candidates())
                    .isEmpty();
            assertThat(FINDER.look(page(new BufferedImage(3000, 2, type))).candidates())
                    .isEmpty();
        }
    }

    private static List<Double> scores(boolean signed) {
        var scores = new ArrayList<Double>();
        for (var number = 0; number < LETTERS; number++) {
            var found = FINDER.look(page(letter(number, signed).image())).candidates();
            scores.add(found.isEmpty() ? 0 : found.getFirst().evidence().probability());
        }
        return scores;
    }

    private static DrawnLetter letter(int number, boolean signed) {
        return new LetterDrawing(new Random(7_000 + number), TestFont.fonts()).draw(signed);
    }

    private static PageImage page(BufferedImage image) {
        return new PageImage(1, image, List.of());
    }
}
