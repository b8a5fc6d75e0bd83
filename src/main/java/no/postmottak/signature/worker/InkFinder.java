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

    InkFinder(InkModel model) {
        this.model = model;
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
        var features = new InkFeatures(seen);
        var words = new ReadWords(page.words());
        var evidence = new ArrayList<SignatureEvidence>();
        for (var group : seen.groups()) {
            var box = boxOf(group, seen);
            if (!words.areLettersOf(group, box)) {
                var probability = model.probability(features.of(group));
                if (probability >= HARDLY) {
                    var place = new Place(page.number(), box);
                    var reasons = reasons(probability, place, words);
                    evidence.add(new SignatureEvidence(
                            Kind.INK, Optional.of(place), probability, reasons, Optional.empty(), model.version()));
                }
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

    private static Box boxOf(InkGroup group, SeenPage seen) {
        var width = (double) seen.grey().width;
        var height = (double) seen.grey().height;
        return Box.clipped(
                group.hull.left / width, group.hull.top / height, group.width() / width, group.height() / height);
    }
}
