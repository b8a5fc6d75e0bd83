package no.postmottak.keys;

/** What a signing key signs; no key signs both. */
public enum Purpose {
    RECEIPT,
    ENVELOPE
}
