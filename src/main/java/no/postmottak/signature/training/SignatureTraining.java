package no.postmottak.signature.training;

import java.awt.Font;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.postmottak.signature.PrintedWord;
import no.postmottak.signature.SignatureJudge;
import no.postmottak.signature.training.CopyMachine.Copy;
import no.postmottak.signature.worker.InkModel;
import no.postmottak.signature.worker.InkModel.Calibration;

/** Trains the ink model on letters it draws itself, from a fixed seed: no real page and no real signature is in it. */
public final class SignatureTraining {

    /** The version the shipped model bears. */
    public static final String VERSION = "ink-3";

    private static final long SEED = 20_261_122;
    private static final int EVERY_FOR_CALIBRATION = 5;
    private static final List<Copy> COPIES = List.of(Copy.values());
    private static final double WITH_WORDS = 0.5;

    /**
     * Half of the letters drawn are signed. Of those that come in, more are; nobody has counted, so that it is taken for
     * three in five.
     */
    private static final double SIGNED = 0.6;

    private static final Boosting.Measure MEASURE = new Boosting.Measure(600, 0.03, 20, 60);

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

    static InkModel model(List<MeasuredPage> letters) {
        var model = learnt(each(letters, number -> number % EVERY_FOR_CALIBRATION != 0));
        var points = each(letters, number -> number % EVERY_FOR_CALIBRATION == 0).stream()
                .map(page -> new StraightLine.Point(page.best(model), page.isSigned()))
                .toList();
        var line = StraightLine.through(points);
        return model.with(new Calibration(line.steepness(), line.start() + Math.log(SIGNED / (1 - SIGNED))));
    }

    /** Each letter as if nobody had read it, and as it is: most of what comes in is read, but not all. */
    private static List<MeasuredPage> each(List<MeasuredPage> letters, IntPredicate taken) {
        return IntStream.range(0, letters.size())
                .filter(taken)
                .mapToObj(letters::get)
                .flatMap(page -> page.isRead() ? Stream.of(page.unread(), page) : Stream.of(page))
                .toList();
    }

    /** Trains, tests, and hands over the lines of the model file with the errors on top. */
    public List<String> model(int letters, int lettersEach, Consumer<String> teller) {
        teller.accept(typefaces.described());
        var model = train(letters);
        var remarks = new ArrayList<String>();
        remarks.add(
                "Trees that tell a signature by hand from other ink; made by ./postmottak train-signatures --letters "
                        + letters + ", " + typefaces.described() + ".");
        remarks.addAll(new DrawnEvaluation(typefaces, judge).lines(model, lettersEach));
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
        var random = randomOf(number);
        var how = COPIES.get(random.nextInt(COPIES.size()));
        var letter = letter(random, fonts, number % 2 == 0, how);
        var words = random.nextDouble() < WITH_WORDS ? letter.words() : List.<PrintedWord>of();
        return MeasuredPage.drawn(letter.image(), words, new Truth(letter.truth()));
    }

    /** Seeds in a row begin alike, so that each is drawn from another chance. */
    static Random randomOf(int number) {
        return new Random(new Random(SEED + number).nextLong());
    }

    static DrawnLetter letter(Random random, List<Font> fonts, boolean signed, Copy how) {
        return new CopyMachine(random).copy(new LetterDrawing(random, fonts).draw(signed), how);
    }
}
