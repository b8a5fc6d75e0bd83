package no.postmottak.signature;

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

    public boolean has(ReasonCode code) {
        return reasons.stream().anyMatch(reason -> reason.code() == code);
    }
}
