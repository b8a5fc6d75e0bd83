package no.postmottak.journal;

/** Thrown when copies of checkpoints cannot be read or written. */
public final class SecondPlaceAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SecondPlaceAway(String message, Throwable cause) {
        super(message, cause);
    }
}
