package no.postmottak.delivery;

import java.util.List;
import no.postmottak.keys.PublishedKey;

/** Reads the receipts that receivers' systems sign over an envelope [kvittering]. */
public interface SignedReceipts {

    /** What the text says, if it is a receipt and one of these keys signed it. */
    Reading read(String compactJws, List<PublishedKey> keys);

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
