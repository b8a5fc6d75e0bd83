package no.postmottak.signature;

import java.util.List;

/**
 * What the electronic signatures in a file come to with all that helps to judge them: the evidence, which of the
 * documents sent beside it are signed as a whole (counted from nought), and who could still tell of revocation.
 */
public record JudgedBundle(List<SignatureEvidence> evidence, List<Integer> signs, List<ProofWanted> wanted) {

    public JudgedBundle {
        evidence = List.copyOf(evidence);
        signs = List.copyOf(signs);
        wanted = List.copyOf(wanted);
    }
}
