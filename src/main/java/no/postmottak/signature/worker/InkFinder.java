package no.postmottak.signature.worker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.postmottak.signature.Box;
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
        var upright = UprightPage.of(page);
        var quality = new PageQuality(page.number(), upright.flaws());
        var candidates = found(page, upright).stream()
                .sorted(Comparator.comparingDouble(
                                (Found found) -> found.evidence().probability())
                        .reversed())
                .limit(MOST_SHOWN)
                .map(found -> new InkCandidate(found.evidence(), Crop.of(upright.image(), found.upright())))
                .toList();
        return new InkOnPage(quality, candidates);
    }

    /** Evidence with its place on the page as it lies, and the place on the page as it is read. */
    private record Found(SignatureEvidence evidence, Box upright) {}

    private List<Found> found(PageImage page, UprightPage upright) {
        var words = new ReadWords(page.words());
        var found = new ArrayList<Found>();
        for (var ink : MeasuredInk.on(upright.seen(), words)) {
            var probability = model.probability(ink.values());
            if (probability >= HARDLY) {
                var place = new Place(page.number(), upright.turns().back(ink.box()));
                var reasons = reasons(probability, place, words);
                var evidence = new SignatureEvidence(
                        Kind.INK, Optional.of(place), probability, reasons, Optional.empty(), model.version());
                found.add(new Found(evidence, ink.box()));
            }
        }
        return found;
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
