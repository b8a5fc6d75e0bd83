package no.postmottak.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One trace of a signature in a document: what, where, how likely, why, and which model or rules said so. */
public record SignatureEvidence(
        Kind kind,
        Optional<Place> place,
        double probability,
        List<Reason> reasons,
        Optional<Signer> signer,
        String model) {

    public SignatureEvidence {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("a probability lies between nought and one");
        }
        reasons = List.copyOf(reasons);
    }

    /** The same evidence, with one more reason. */
    public SignatureEvidence with(Reason reason) {
        var more = new ArrayList<>(reasons);
        more.add(reason);
        return new SignatureEvidence(kind, place, probability, more, signer, model);
    }

    /** The same evidence, with another reason wherever it has this one. */
    public SignatureEvidence replacing(ReasonCode code, ReasonCode by) {
        var others = reasons.stream()
                .map(reason -> reason.code() == code ? Reason.of(by) : reason)
                .toList();
        return new SignatureEvidence(kind, place, probability, others, signer, model);
    }

    public boolean has(ReasonCode code) {
        return reasons.stream().anyMatch(reason -> reason.code() == code);
    }
}
