package no.postmottak.signature;

/** What somebody answered who was asked whether a certificate was revoked; nobody has looked into it yet. */
public final class FetchedProof {

    private final ProofWanted.Way way;
    private final byte[] bytes;

    public FetchedProof(ProofWanted.Way way, byte[] bytes) {
        this.way = way;
        this.bytes = bytes.clone();
    }

    public ProofWanted.Way way() {
        return way;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
