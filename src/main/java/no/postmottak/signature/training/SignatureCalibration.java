package no.postmottak.signature.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import no.postmottak.signature.SignatureJudge;
import no.postmottak.signature.worker.InkModel;

/** Teaches a model the pages an operator has labelled: more trees on top, and how sure to be; measured across the folds. */
public final class SignatureCalibration {

    private static final Boosting.Measure MEASURE = new Boosting.Measure(150, 0.05, 8, 15);
    private static final int FEWEST = 60;

    private final InkModel base;
    private final List<LabelledPage> pages;
    private final Map<LabelledPage, MeasuredPage> measured = new LinkedHashMap<>();

    public SignatureCalibration(Optional<Path> base, List<LabelledPage> pages) {
        if (pages.size() < FEWEST) {
            throw new IllegalArgumentException("calibrating takes " + FEWEST + " labelled pages or more");
        }
        this.base = base.map(InkModel::in).orElseGet(InkModel::shipped);
        this.pages = List.copyOf(pages);
        var all = pages.parallelStream().map(SignatureCalibration::measured).toList();
        for (var i = 0; i < all.size(); i++) {
            measured.put(pages.get(i), all.get(i));
        }
    }

    /** How good models are on folds they have not seen: each fold judged by what the others taught. */
    public List<String> measure(SignatureJudge judge) {
        var evaluation = new SignatureEvaluation(judge);
        for (var fold : folds()) {
            var others = points(page -> !page.fold().equals(fold));
            var model = taught(page -> !page.fold().equals(fold)).with(StraightLine.through(others));
            evaluation.look(
                    model,
                    pages.stream().filter(page -> page.fold().equals(fold)).toList(),
                    false);
        }
        return evaluation.lines();
    }

    /** The file of the model all pages have taught, under a name that says so. */
    public List<String> model(List<String> remarks) {
        return taught(page -> true)
                .with(StraightLine.through(points(page -> true)))
                .written(remarks);
    }

    /** What the pages would have been thought by models that had not seen them. */
    private List<StraightLine.Point> points(Predicate<LabelledPage> taken) {
        var points = new ArrayList<StraightLine.Point>();
        for (var fold : folds()) {
            var model = taught(page -> taken.test(page) && !page.fold().equals(fold));
            measured.forEach((page, ink) -> {
                if (taken.test(page) && page.fold().equals(fold)) {
                    points.add(new StraightLine.Point(ink.best(model), ink.isSigned()));
                }
            });
        }
        return points;
    }

    private InkModel taught(Predicate<LabelledPage> taken) {
        var examples = new ArrayList<Example>();
        measured.forEach((page, ink) -> {
            if (taken.test(page)) {
                examples.addAll(ink.examples());
            }
        });
        var from = examples.stream()
                .mapToDouble(example -> base.sum(example.values))
                .toArray();
        return base.with(Boosting.learn(examples, from, MEASURE), base.version() + "-calibrated");
    }

    private Set<String> folds() {
        var folds = new TreeSet<String>();
        pages.forEach(page -> folds.add(page.fold()));
        return folds;
    }

    private static MeasuredPage measured(LabelledPage page) {
        var image = page.image();
        return MeasuredPage.scanned(image, page.truth(image));
    }
}
