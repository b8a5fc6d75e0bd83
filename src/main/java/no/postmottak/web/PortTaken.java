package no.postmottak.web;

/** Thrown at start when something else listens where we want to. */
public final class PortTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PortTaken(int port, String setting, Throwable cause) {
        super("port " + port + " is taken: set " + setting, cause);
    }
}
