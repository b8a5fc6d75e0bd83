package no.postmottak.web.login;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The sessions that are open; they are found by the digest of a secret that only the browser has. */
public interface OpenSessions {

    void open(Secret token, OpenSession session);

    Optional<OpenSession> find(Secret token);

    void used(UUID id, Instant at);

    void close(UUID id);

    /** Forgets those that were last used, or that began, before these instants. */
    void forgetBefore(Instant lastUsed, Instant begun);
}
