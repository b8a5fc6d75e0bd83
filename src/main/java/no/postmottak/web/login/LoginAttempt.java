package no.postmottak.web.login;

import java.time.Instant;

/** A login that has begun: what the issuer must repeat, what only we know, and where the person wanted to go. */
public record LoginAttempt(Secret state, Secret nonce, Secret verifier, String to, Instant begunAt) {

    static LoginAttempt begin(String to, Instant at) {
        return new LoginAttempt(Secret.draw(), Secret.draw(), Secret.draw(), to, at);
    }

    @Override
    public String toString() {
        return "login attempt withheld";
    }
}
