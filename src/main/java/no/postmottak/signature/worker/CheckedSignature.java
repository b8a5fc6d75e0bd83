package no.postmottak.signature.worker;

import java.util.List;
import no.postmottak.signature.ProofWanted;
import no.postmottak.signature.ReasonCode;
import no.postmottak.signature.Signer;

/** What cryptography says about one signature, and which bytes of the file it is over. */
record CheckedSignature(
        List<Long> byteRange,
        Soundness soundness,
        String detail,
        Signer signer,
        List<ReasonCode> notes,
        Coverage coverage) {

    /** What the signature is over as a whole, by digest (SHA-256 in hexadecimal), and who could still tell of revocation. */
    record Coverage(List<String> whole, List<ProofWanted> wanted) {}

    /** How far a signature can be relied on. */
    enum Soundness {
        TRUSTED,
        UNKNOWN_ISSUER,
        NOT_VALID,
        /** What was signed lies in another file. */
        CONTENT_ELSEWHERE,
        BROKEN
    }
}
