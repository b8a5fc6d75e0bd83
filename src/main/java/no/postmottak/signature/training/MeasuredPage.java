package no.postmottak.signature.training;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import no.postmottak.signature.PrintedWord;
import no.postmottak.signature.worker.InkModel;
import no.postmottak.signature.worker.MeasuredInk;

/** A page taken apart once, so that models can be fitted to it and held against it as often as needed. */
final class MeasuredPage {

    private final boolean signed;
    private final List<double[]> values = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();
    private List<String> names = List.of();

    MeasuredPage(BufferedImage image, List<PrintedWord> words, Truth truth) {
        this.signed = !truth.signatures().isEmpty();
        for (var ink : MeasuredInk.on(image, words)) {
            names = ink.names();
            values.add(ink.values());
            truth.isSignature(ink.box()).ifPresent(answer -> examples.add(new Example(ink.values(), answer)));
        }
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
