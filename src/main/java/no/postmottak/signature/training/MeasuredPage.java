package no.postmottak.signature.training;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.postmottak.signature.PrintedWord;
import no.postmottak.signature.worker.InkModel;
import no.postmottak.signature.worker.MeasuredInk;
import no.postmottak.signature.worker.PageImage;

/** A page taken apart once, so that models can be fitted to it and held against it as often as needed. */
final class MeasuredPage {

    private final boolean signed;
    private final Truth truth;
    private final List<MeasuredInk> found;
    private final List<double[]> values = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();
    private List<String> names = List.of();

    /** A page that was drawn, and so lies as it should. */
    static MeasuredPage drawn(BufferedImage image, List<PrintedWord> words, Truth truth) {
        return new MeasuredPage(MeasuredInk.on(image, words), truth);
    }

    /** A page somebody scanned, which may lie in any way. */
    static MeasuredPage scanned(BufferedImage image, Truth truth) {
        return new MeasuredPage(MeasuredInk.on(new PageImage(1, image, List.of())), truth);
    }

    private MeasuredPage(List<MeasuredInk> found, Truth truth) {
        this(found, truth, MeasuredInk::values);
    }

    private MeasuredPage(List<MeasuredInk> found, Truth truth, Function<MeasuredInk, double[]> measures) {
        this.signed = !truth.signatures().isEmpty();
        for (var ink : found) {
            var measured = measures.apply(ink);
            names = ink.names();
            values.add(measured);
            truth.isSignature(ink.box()).ifPresent(answer -> examples.add(new Example(measured, answer)));
        }
        this.found = List.copyOf(found);
        this.truth = truth;
    }

    /** The same page as if nobody had read it. */
    MeasuredPage unread() {
        return new MeasuredPage(found, truth, MeasuredInk::unread);
    }

    /** Whether words were known when it was measured. */
    boolean isRead() {
        return found.stream().anyMatch(MeasuredInk::isRead);
    }

    boolean isSigned() {
        return signed;
    }

    List<Example> examples() {
        return examples;
    }

    /** What was measured; empty on a page without ink. */
    List<String> names() {
        return names;
    }

    /** The sum of the likeliest ink on the page; very low on a page without any. */
    double best(InkModel model) {
        return values.stream().mapToDouble(model::sum).max().orElse(-12);
    }
}
