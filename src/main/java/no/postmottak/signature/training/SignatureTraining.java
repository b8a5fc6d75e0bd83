package no.postmottak.signature.training;

import java.awt.Font;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import no.postmottak.signature.PrintedWord;
import no.postmottak.signature.SignatureJudge;
import no.postmottak.signature.training.CopyMachine.Copy;
import no.postmottak.signature.training.SignatureEvaluation.Subject;
import no.postmottak.signature.worker.InkFinder;
import no.postmottak.signature.worker.InkModel;

/** Trains the ink model on letters it draws itself, from a fixed seed: no real page and no real signature is in it. */
public final class SignatureTraining {

    /** The version the shipped model bears. */
    public static final String VERSION = "ink-2";

    private static final long SEED = 20_261_122;
    private static final int FIRST_TEST = 10_000_000;
    private static final int EVERY_FOR_CALIBRATION = 5;
    private static final List<Copy> COPIES = List.of(Copy.values());
    private static final double WITH_WORDS = 0.4;
    private static final Boosting.Measure MEASURE = new Boosting.Measure(300, 0.06, 15, 20);

    private final Typefaces typefaces;
    private final SignatureJudge judge;

    public SignatureTraining(Typefaces typefaces, SignatureJudge judge) {
        this.typefaces = typefaces;
        this.judge = judge;
    }

    /** A model learnt from so many letters; every fifth of them only sets how sure the model is. */
    public InkModel train(int letters) {
        var pages = IntStream.range(0, letters)
                .parallel()
                .mapToObj(number -> measured(number, typefaces.training()))
                .toList();
        return model(pages);
    }

    static InkModel model(List<MeasuredPage> pages) {
        var letters = pages.size();
        var learning = IntStream.range(0, letters)
                .filter(number -> number % EVERY_FOR_CALIBRATION != 0)
                .mapToObj(pages::get)
                .toList();
        var model = learnt(learning);
        var points = IntStream.range(0, letters)
                .filter(number -> number % EVERY_FOR_CALIBRATION == 0)
                .mapToObj(pages::get)
                .map(page -> new StraightLine.Point(page.best(model), page.isSigned()))
                .toList();
        return model.with(StraightLine.through(points));
    }

    /** How good the model is on letters by writers and in fonts it never saw, for each way of copying. */
    public List<String> test(InkModel model, int lettersEach) {
        var lines = new ArrayList<String>();
        for (var how : Copy.values()) {
            var finder = new InkFinder(model);
            var judged = IntStream.range(0, lettersEach)
                    .parallel()
                    .mapToObj(number -> judged(finder, number, how))
                    .toList();
            lines.add("copied as " + how + ", unseen writers and fonts:");
            lines.addAll(new Figures(judged, judge).lines());
        }
        return lines;
    }

    /** Trains, tests, and hands over the lines of the model file with the errors on top. */
    public List<String> model(int letters, int lettersEach, Consumer<String> teller) {
        teller.accept(typefaces.described());
        var model = train(letters);
        var remarks = new ArrayList<String>();
        remarks.add(
                "Trees that tell a signature by hand from other ink; made by ./postmottak train-signatures --letters "
                        + letters + ", " + typefaces.described() + ".");
        remarks.addAll(test(model, lettersEach));
        remarks.forEach(teller);
        return model.written(remarks);
    }

    private static InkModel learnt(List<MeasuredPage> pages) {
        var names = pages.stream()
                .map(MeasuredPage::names)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseThrow();
        var examples = pages.stream().flatMap(page -> page.examples().stream()).toList();
        var share = examples.stream().filter(example -> example.isSignature).count() / (double) examples.size();
        var bias = Math.log(share / (1 - share));
        var from = new double[examples.size()];
        Arrays.fill(from, bias);
        return new InkModel(VERSION, names, bias, Boosting.learn(examples, from, MEASURE));
    }

    static MeasuredPage measured(int number, List<Font> fonts) {
        var random = new Random(SEED + 31L * number);
        var how = COPIES.get(random.nextInt(COPIES.size()));
        var letter = letter(random, fonts, number % 2 == 0, how);
        var words = random.nextDouble() < WITH_WORDS ? letter.words() : List.<PrintedWord>of();
        return new MeasuredPage(letter.image(), words, new Truth(letter.truth()));
    }

    private JudgedPage judged(InkFinder finder, int number, Copy how) {
        var random = new Random(SEED + 31L * (FIRST_TEST + number));
        var letter = letter(random, typefaces.testing(), number % 2 == 0, how);
        return SignatureEvaluation.judge(
                finder, new Subject(how + " " + number, new Truth(letter.truth()), letter.image(), List.of()));
    }

    private static DrawnLetter letter(Random random, List<Font> fonts, boolean signed, Copy how) {
        return new CopyMachine(random).copy(new LetterDrawing(random, fonts).draw(signed), how);
    }
}
