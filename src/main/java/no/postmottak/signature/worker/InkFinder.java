package no.postmottak.signature.worker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.postmottak.signature.Kind;
import no.postmottak.signature.PageQuality;
import no.postmottak.signature.Place;
import no.postmottak.signature.Reason;
import no.postmottak.signature.ReasonCode;
import no.postmottak.signature.SignatureEvidence;

/** Looks at a page for ink that may be a signature by hand [håndskreven underskrift]. */
public final class InkFinder {

    private static final int MOST_SHOWN = 3;
    private static final double HARDLY = 0.02;
    private static final double LIKELY = 0.8;
    private static final double HALF = 0.5;

    private final InkModel model;

    /** A finder with the model that is shipped. */
    public InkFinder() {
        this(InkModel.shipped());
    }

    /** A finder with a model of the operator's own; it must weigh what is measured now. */
    public InkFinder(InkModel model) {
        this.model = model;
        if (!model.weighs(MeasuredInk.everyName())) {
            throw new IllegalArgumentException(
                    "the ink model " + model.version() + " was made for other measures: train or calibrate it anew");
        }
    }

    /** The page's quality and its likeliest candidates, the best first. */
    public InkOnPage look(PageImage page) {
        var image = page.image();
        var seen = SeenPage.of(GreyPage.of(image));
        var longSide = Math.max(image.getWidth(), image.getHeight());
        var quality = new PageQuality(page.number(), PageInspection.flawsOf(seen, longSide));
        var candidates = evidence(page, seen).stream()
                .sorted(Comparator.comparingDouble(SignatureEvidence::probability)
                        .reversed())
                .limit(MOST_SHOWN)
                .map(evidence -> new InkCandidate(
                        evidence, Crop.of(image, evidence.place().orElseThrow().box())))
                .toList();
        return new InkOnPage(quality, candidates);
    }

    private List<SignatureEvidence> evidence(PageImage page, SeenPage seen) {
        var words = new ReadWords(page.words());
        var evidence = new ArrayList<SignatureEvidence>();
        for (var ink : MeasuredInk.on(seen, words)) {
            var probability = model.probability(ink.values());
            if (probability >= HARDLY) {
                var place = new Place(page.number(), ink.box());
                var reasons = reasons(probability, place, words);
                evidence.add(new SignatureEvidence(
                        Kind.INK, Optional.of(place), probability, reasons, Optional.empty(), model.version()));
            }
        }
        return evidence;
    }

    private static List<Reason> reasons(double probability, Place place, ReadWords words) {
        var reasons = new ArrayList<Reason>();
        var look = probability >= LIKELY
                ? ReasonCode.LOOKS_HANDWRITTEN
                : probability >= HALF ? ReasonCode.PERHAPS_HANDWRITTEN : ReasonCode.HARDLY_HANDWRITTEN;
        reasons.add(new Reason(look, Integer.toString(place.page())));
        if (words.closesAt(place.box())) {
            reasons.add(Reason.of(ReasonCode.NEAR_CLOSING_PHRASE));
        }
        return reasons;
    }
}
