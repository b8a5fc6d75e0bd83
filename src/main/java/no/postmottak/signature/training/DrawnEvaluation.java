package no.postmottak.signature.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import no.postmottak.signature.PrintedWord;
import no.postmottak.signature.SignatureJudge;
import no.postmottak.signature.training.CopyMachine.Copy;
import no.postmottak.signature.training.SignatureEvaluation.Subject;
import no.postmottak.signature.worker.InkFinder;
import no.postmottak.signature.worker.InkModel;

/** Measures a model on drawn letters by writers and in fonts it never saw: each way of copying, and each hard kind. */
public final class DrawnEvaluation {

    private static final int FIRST_TEST = 10_000_000;
    private static final int FIRST_TRIAL = 20_000_000;
    private static final List<Copy> TRIAL_COPIES = List.of(Copy.SCAN, Copy.FAX, Copy.PHOTO);

    private final Typefaces typefaces;
    private final SignatureJudge judge;

    public DrawnEvaluation(Typefaces typefaces, SignatureJudge judge) {
        this.typefaces = typefaces;
        this.judge = judge;
    }

    /** The figures of the model in the file, or of the shipped one. */
    public List<String> lines(Optional<Path> model, int lettersEach) {
        return lines(model.map(InkModel::in).orElseGet(InkModel::shipped), lettersEach);
    }

    List<String> lines(InkModel model, int lettersEach) {
        var finder = new InkFinder(model);
        var lines = new ArrayList<String>();
        for (var how : Copy.values()) {
            lines.add("copied as " + how + ", unseen writers and fonts:");
            lines.addAll(
                    judged(lettersEach, number -> copied(number, how), finder).lines());
        }
        for (var trial : Trial.values()) {
            var figures = judged((lettersEach + 1) / 2, number -> tried(number, trial), finder);
            lines.add(String.format(Locale.ROOT, "hard letters of the kind %s:", trial));
            lines.addAll(figures.lines());
        }
        return lines;
    }

    private Figures judged(int letters, IntFunction<Subject> subjects, InkFinder finder) {
        var judged = IntStream.range(0, letters)
                .parallel()
                .mapToObj(number -> SignatureEvaluation.judge(finder, subjects.apply(number)))
                .toList();
        return new Figures(judged, judge);
    }

    private Subject copied(int number, Copy how) {
        var random = SignatureTraining.randomOf(FIRST_TEST + number);
        var letter = SignatureTraining.letter(random, typefaces.testing(), number % 2 == 0, how);
        return new Subject(how + " " + number, new Truth(letter.truth()), letter.image(), List.of());
    }

    /** Half of these are judged with the words that reading would find. */
    private Subject tried(int number, Trial trial) {
        var random = SignatureTraining.randomOf(FIRST_TRIAL + number);
        var drawn = new TrialDrawing(random, typefaces.testing()).draw(trial, number % 2 == 0);
        var letter = new CopyMachine(random).copy(drawn, TRIAL_COPIES.get(number / 2 % TRIAL_COPIES.size()));
        var words = number / 2 % 2 == 0 ? letter.words() : List.<PrintedWord>of();
        return new Subject(trial + " " + number, new Truth(letter.truth()), letter.image(), words);
    }
}
