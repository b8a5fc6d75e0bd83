package no.postmottak.signature.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.postmottak.signature.SignatureJudge;
import no.postmottak.signature.SignaturePolicy;
import no.postmottak.signature.training.CopyMachine.Copy;
import org.junit.jupiter.api.Test;

class SignatureTrainingTest {

    private static final SignatureJudge JUDGE = new SignatureJudge(new SignaturePolicy(0.9, 0.1));

    @Test
    void fewLettersAlreadyTeachSomething() {
        var training = new SignatureTraining(Typefaces.in(List.of(Path.of("nowhere"))), JUDGE);
        var told = new ArrayList<String>();

        var model = training.model(40, 6, told::add);

        assertThat(model).contains("version ink-3").anyMatch(line -> line.startsWith("features width height"));
        assertThat(told).anyMatch(line -> line.startsWith("copied as PHOTO, unseen writers and fonts"));
    }

    @Test
    void trainingTwiceGivesTheSameModelByteForByte() {
        var training = new SignatureTraining(Typefaces.in(List.of(Path.of("nowhere"))), JUDGE);

        var once = training.train(30).written(List.of());
        var again = training.train(30).written(List.of());

        assertThat(again).isEqualTo(once);
        assertThat(training.train(31).written(List.of())).isNotEqualTo(once);
    }

    @Test
    void theSameSeedDrawsTheSameLetter() {
        var one = drawn(5);
        var other = drawn(5);

        assertThat(one.truth()).isEqualTo(other.truth());
        assertThat(one.image().getRGB(300, 700)).isEqualTo(other.image().getRGB(300, 700));
        assertThat(drawn(6).truth()).isNotEqualTo(one.truth());
    }

    @Test
    void everySignatureLiesOnItsPageWhateverTheCopy() {
        for (var how : Copy.values()) {
            for (var number = 0; number < 8; number++) {
                var random = new Random(number);
                var letter = new CopyMachine(random).copy(new LetterDrawing(random, TestFont.fonts()).draw(true), how);

                assertThat(letter.truth()).isNotEmpty().allMatch(box -> box.area() > 0.0003 && box.area() < 0.3);
            }
        }
    }

    @Test
    void anUnsignedLetterHasNoSignature() {
        assertThat(new LetterDrawing(new Random(1), TestFont.fonts())
                        .draw(false)
                        .signatures())
                .isEmpty();
    }

    private static DrawnLetter drawn(int seed) {
        return new LetterDrawing(new Random(seed), TestFont.fonts()).draw(true);
    }
}
