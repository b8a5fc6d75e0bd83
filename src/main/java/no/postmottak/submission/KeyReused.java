package no.postmottak.submission;

/** Thrown when a caller uses an idempotency key again for other bytes. */
public final class KeyReused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public KeyReused() {
        super("the idempotency key was used for another sending");
    }
}
