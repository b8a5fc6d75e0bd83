package no.postmottak.web.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.postmottak.reading.InkCrop;
import no.postmottak.reading.SignaturesSeen;
import no.postmottak.signature.Kind;
import no.postmottak.signature.SignatureEvidence;

/** One trace of a signature as an officer sees it: what it is, why it counts or does not, and its cut-out by number. */
public record TraceView(int number, SignatureEvidence evidence, Optional<Integer> crop) {

    /** How likely ink is a signature, in percent: no model is certain, so none is shown to be. */
    public Optional<Long> percent() {
        return evidence.kind() == Kind.INK
                ? Optional.of((long) Math.clamp(Math.round(evidence.probability() * 100), 1, 99))
                : Optional.empty();
    }

    static List<TraceView> of(SignaturesSeen seen) {
        var evidence = seen.traces().evidence();
        return IntStream.range(0, evidence.size())
                .mapToObj(index -> new TraceView(index + 1, evidence.get(index), cropOf(evidence.get(index), seen)))
                .toList();
    }

    private static Optional<Integer> cropOf(SignatureEvidence evidence, SignaturesSeen seen) {
        var places = seen.crops().stream().map(InkCrop::place).toList();
        return evidence.place()
                .map(place -> places.indexOf(place) + 1)
                .filter(number -> number > 0 && evidence.kind() == Kind.INK);
    }
}
