package no.postmottak.web.login;

/** Thrown when a login is not taken: the issuer did not answer, or its answer does not hold. */
public final class LoginRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The reason is a sentence of our own: what libraries say may quote tokens. */
    public LoginRefused(String reason) {
        super(reason);
    }
}
