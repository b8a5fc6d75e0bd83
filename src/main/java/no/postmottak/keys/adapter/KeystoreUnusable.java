package no.postmottak.keys.adapter;

/** A keystore the house cannot start with, and why in one sentence for the operator. */
public final class KeystoreUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeystoreUnusable(String sentence) {
        super(sentence);
    }

    KeystoreUnusable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
