package no.postmottak.delivery.adapter;

/** The list of authorities is missing or says something it must not; the message is for the one who edits it. */
public final class AuthoritiesUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AuthoritiesUnreadable(String message, Throwable cause) {
        super(message, cause);
    }
}
