package no.postmottak.keys;

import java.util.List;

/**
 * Seals, pseudonymises and signs with keys that never leave it.
 * A context says what a sealed value belongs to; it must be the same when the value is opened, or it stays shut.
 */
public interface Keyring {

    /** Wraps a data key under the newest wrapping key. */
    byte[] wrap(DataKey key, String context);

    /** Unwraps a data key, also one wrapped under an older key; throws {@link SealBroken}. */
    DataKey unwrap(byte[] wrapped, String context);

    /** Seals a short database field; the same plain bytes never come out the same twice. */
    byte[] seal(byte[] plain, String context);

    /** Opens a sealed field, also one sealed under an older key; throws {@link SealBroken}. */
    byte[] open(byte[] sealed, String context);

    /** A pseudonym of 32 bytes, always the same for the same value and context, to look a value up without keeping it. */
    byte[] index(String value, String context);

    /** The newest signing key of a purpose. */
    SigningKey signing(Purpose purpose);

    /** Every key a receipt can be checked with, current first, then those retired. */
    List<PublishedKey> publishedKeys();
}
