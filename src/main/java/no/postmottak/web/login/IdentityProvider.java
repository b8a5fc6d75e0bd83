package no.postmottak.web.login;

import java.net.URI;

/** Where people prove who they are [ID-porten]. */
public interface IdentityProvider {

    /** Where a browser is sent to log in. */
    URI loginAddress(LoginAttempt attempt);

    /**
     * Who logged in, from the code the browser brought back.
     *
     * @throws LoginRefused when the answer does not hold in any way
     */
    Identity identify(LoginAttempt attempt, String code);
}
