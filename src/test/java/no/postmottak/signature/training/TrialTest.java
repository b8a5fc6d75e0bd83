package no.postmottak.signature.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import no.postmottak.signature.SignatureJudge;
import no.postmottak.signature.SignaturePolicy;
import no.postmottak.signature.SignatureVerdict.Answer;
import no.postmottak.signature.training.SignatureEvaluation.Subject;
import no.postmottak.signature.worker.InkFinder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each kind of letter that is hard to judge, held against the shipped model and the shipped thresholds. */
class TrialTest {

    private static final InkFinder FINDER = new InkFinder();
    private static final SignatureJudge JUDGE = new SignatureJudge(new SignaturePolicy(0.9, 0.06));
    private static final int LETTERS = 6;
    private static final Map<String, List<JudgedPage>> JUDGED = new ConcurrentHashMap<>();

    @ParameterizedTest
    @EnumSource
    void whatIsSignedIsNotCalledUnsigned(Trial trial) {
        assertThat(judged(trial, true)).noneMatch(page -> page.answer(JUDGE) == Answer.LIKELY_UNSIGNED);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotSignedIsNotCalledSigned(Trial trial) {
        assertThat(judged(trial, false)).noneMatch(page -> page.answer(JUDGE) == Answer.SIGNED);
    }

    @ParameterizedTest
    @EnumSource
    void theSignedOnesAreThoughtLikelier(Trial trial) {
        var pages = new ArrayList<>(judged(trial, true));
        pages.addAll(judged(trial, false));

        assertThat(new Figures(pages, JUDGE).areaUnderCurve()).isGreaterThan(0.8);
    }

    private static List<JudgedPage> judged(Trial trial, boolean signed) {
        return JUDGED.computeIfAbsent(
                trial + " " + signed,
                kind -> IntStream.range(0, LETTERS)
                        .mapToObj(number -> judged(trial, signed, number))
                        .toList());
    }

    private static JudgedPage judged(Trial trial, boolean signed, int number) {
        var letter = new TrialDrawing(new Random(1_000 + number), TestFont.fonts()).draw(trial, signed);
        var subject = new Subject(trial + " " + number, new Truth(letter.truth()), letter.image(), List.of());
        return SignatureEvaluation.judge(FINDER, subject);
    }
}
