package no.postmottak.signature.training;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.postmottak.signature.PrintedWord;
import no.postmottak.signature.SignatureJudge;
import no.postmottak.signature.worker.InkCandidate;
import no.postmottak.signature.worker.InkFinder;
import no.postmottak.signature.worker.InkModel;
import no.postmottak.signature.worker.PageImage;

/** Measures how well ink is judged on pages whose truth is known. */
public final class SignatureEvaluation {

    private static final int SHOWN = 40;
    private static final String ERASED = " with its signature erased";

    private final SignatureJudge judge;
    private final List<JudgedPage> judged = new ArrayList<>();
    private final Set<String> models = new TreeSet<>();
    private final List<LabelledPage> pages = new ArrayList<>();

    public SignatureEvaluation(SignatureJudge judge) {
        this.judge = judge;
    }

    /** Has the model in the file, or the shipped one, look at every page. */
    public void look(Optional<Path> model, List<LabelledPage> labelled, boolean alsoErased) {
        look(model.map(InkModel::in).orElseGet(InkModel::shipped), labelled, alsoErased);
    }

    /** Has a model look at every page; with the signatures painted over as well where that is asked for. */
    void look(InkModel model, List<LabelledPage> labelled, boolean alsoErased) {
        var finder = new InkFinder(model);
        models.add(model.version());
        pages.addAll(labelled);
        judged.addAll(labelled.parallelStream()
                .flatMap(page -> alsoErased && page.isSigned()
                        ? Stream.of(judged(finder, page), judgedErased(finder, page))
                        : Stream.of(judged(finder, page)))
                .toList());
    }

    /** The figures, a line each. */
    public List<String> lines() {
        var lines = new ArrayList<>(List.of("models: " + String.join(", ", models)));
        lines.addAll(new Figures(judged, judge).lines());
        return lines;
    }

    /** What is demanded, and what of it is reached. */
    public List<String> targets() {
        return Targets.held(new Figures(judged, judge));
    }

    /** Draws the pages that were judged worst, so that a person sees what goes wrong. */
    public void drawWorst(Path sheet) {
        var worst = judged.stream()
                .filter(page -> !page.name().endsWith(ERASED))
                .sorted(Comparator.comparingDouble(SignatureEvaluation::rightness))
                .limit(SHOWN)
                .toList();
        try {
            new ContactSheet(worst)
                    .write(
                            sheet,
                            name -> pages.stream()
                                    .filter(page -> nameOf(page).equals(name))
                                    .findFirst()
                                    .orElseThrow()
                                    .image());
        } catch (IOException e) {
            throw new UncheckedIOException("the contact sheet cannot be written: " + sheet, e);
        }
    }

    private static double rightness(JudgedPage page) {
        return page.isSigned() ? page.probability() : 1 - page.probability();
    }

    private static JudgedPage judged(InkFinder finder, LabelledPage page) {
        var image = page.image();
        return judge(finder, new Subject(nameOf(page), page.truth(image), image, List.of()));
    }

    private static JudgedPage judgedErased(InkFinder finder, LabelledPage page) {
        return judge(finder, new Subject(nameOf(page) + ERASED, new Truth(List.of()), page.erased(), List.of()));
    }

    /** A page to be looked at, and what is known of it. */
    record Subject(String name, Truth truth, BufferedImage image, List<PrintedWord> words) {}

    static JudgedPage judge(InkFinder finder, Subject subject) {
        var threads = ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadCpuTime();
        var seen = finder.look(new PageImage(1, subject.image(), subject.words()));
        var cpu = (threads.getCurrentThreadCpuTime() - before) / 1e6;
        var evidence = seen.candidates().stream().map(InkCandidate::evidence).toList();
        return new JudgedPage(subject.name(), subject.truth(), evidence, seen.quality(), cpu);
    }

    private static String nameOf(LabelledPage page) {
        return String.valueOf(page.picture().getFileName());
    }
}
