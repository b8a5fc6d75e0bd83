package no.postmottak.signature;

import java.util.Optional;

/** Asks issuers whether certificates were revoked [tilbakekalling], where the operator lets it. */
public interface RevocationDesk {

    /** Whether the operator lets this address be asked. */
    boolean mayAsk(ProofWanted wanted);

    /** What came back; empty when nothing did in time, or not what was hoped for. */
    Optional<FetchedProof> ask(ProofWanted wanted);

    /** Asks nobody. */
    static RevocationDesk closed() {
        return new RevocationDesk() {
            @Override
            public boolean mayAsk(ProofWanted wanted) {
                return false;
            }

            @Override
            public Optional<FetchedProof> ask(ProofWanted wanted) {
                return Optional.empty();
            }
        };
    }
}
