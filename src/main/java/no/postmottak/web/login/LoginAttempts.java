package no.postmottak.web.login;

import java.time.Instant;
import java.util.Optional;

/** Logins that have begun and not ended. */
public interface LoginAttempts {

    void enter(LoginAttempt attempt);

    /** The attempt with this state, which is then used up. */
    Optional<LoginAttempt> take(Secret state);

    /** Forgets those that began before an instant. */
    void forgetBefore(Instant instant);
}
