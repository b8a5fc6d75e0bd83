package no.postmottak.delivery;

import java.util.List;
import no.postmottak.keys.PublishedKey;

/** Reads the receipts that receivers' systems sign over an envelope [kvittering]. */
public interface SignedReceipts {

    /** What the text says, if it is a receipt and one of these signed it. */
    Reading read(String compactJws, Signers signers);

    /** Whose word counts: the receiver's published keys, and the certificates envelopes are or were sealed to. */
    record Signers(List<PublishedKey> keys, List<ReceiverCertificate> certificates) {

        public Signers {
            keys = List.copyOf(keys);
            certificates = List.copyOf(certificates);
        }

        static Signers nobody() {
            return new Signers(List.of(), List.of());
        }
    }

    /** What reading a receipt comes to. */
    sealed interface Reading {

        /** A genuine receipt: which delivery it is for, and the digest of what was received. */
        record Statement(String delivery, String sha256) implements Reading {}

        /** Something else, or a receipt that cannot be read. */
        record NotAReceipt() implements Reading {}

        /** A receipt that none of the keys signed. */
        record UnknownSigner() implements Reading {}
    }
}
