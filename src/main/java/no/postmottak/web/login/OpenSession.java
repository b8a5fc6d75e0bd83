package no.postmottak.web.login;

import java.time.Instant;
import java.util.UUID;

/** Somebody's session: who, the secret of their forms, when it began and when it was last used. */
public record OpenSession(UUID id, Identity identity, Secret formToken, Instant begunAt, Instant lastUsedAt) {

    boolean isOver(SessionTimes times, Instant now) {
        return !now.isBefore(lastUsedAt.plus(times.idle())) || !now.isBefore(begunAt.plus(times.absolute()));
    }

    @Override
    public String toString() {
        return "session withheld";
    }
}
