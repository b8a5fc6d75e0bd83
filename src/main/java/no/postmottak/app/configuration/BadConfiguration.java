package no.postmottak.app.configuration;

/** Thrown when the configuration cannot be used; its message is one line that names the key and what to do. */
public final class BadConfiguration extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadConfiguration(String message) {
        super(message);
    }
}
