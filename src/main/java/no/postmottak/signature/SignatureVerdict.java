package no.postmottak.signature;

import java.util.List;

/** What the traces in one document come to [underskriftsvurdering]; never a rejection, only what a person is told. */
public record SignatureVerdict(Answer answer, List<Reason> reasons, List<SignatureEvidence> evidence) {

    /** Three answers, since "could not tell" is neither yes nor no. */
    public enum Answer {
        SIGNED,
        UNSURE,
        LIKELY_UNSIGNED
    }

    public SignatureVerdict {
        reasons = List.copyOf(reasons);
        evidence = List.copyOf(evidence);
    }
}
