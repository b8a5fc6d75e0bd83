package no.postmottak.signature.training;

import java.util.List;
import java.util.Optional;
import no.postmottak.signature.Box;
import no.postmottak.signature.PageQuality;
import no.postmottak.signature.SignatureEvidence;
import no.postmottak.signature.SignatureJudge;
import no.postmottak.signature.SignatureTraces;
import no.postmottak.signature.SignatureTraces.Extent;
import no.postmottak.signature.SignatureVerdict.Answer;

/** One page whose truth is known, what was seen on it, and what seeing it cost in milliseconds. */
record JudgedPage(String name, Truth truth, List<SignatureEvidence> evidence, PageQuality quality, double cpu) {

    JudgedPage {
        evidence = List.copyOf(evidence);
    }

    boolean isSigned() {
        return !truth.signatures().isEmpty();
    }

    double probability() {
        return evidence.isEmpty() ? 0 : evidence.getFirst().probability();
    }

    /** The place that is shown to a person first. */
    Optional<Box> shown() {
        return evidence.stream().findFirst().flatMap(SignatureEvidence::place).map(place -> place.box());
    }

    boolean isShownRightly() {
        return shown().filter(truth::isShownBy).isPresent();
    }

    Answer answer(SignatureJudge judge) {
        return judge.judge(new SignatureTraces(evidence, List.of(quality), Extent.EVERY_PAGE))
                .answer();
    }
}
