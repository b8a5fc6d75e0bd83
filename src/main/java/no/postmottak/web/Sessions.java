package no.postmottak.web;

import io.javalin.http.Context;
import java.util.Optional;

/** The sessions of those who logged in, found by their cookie. */
@FunctionalInterface
public interface Sessions {

    /** The session this request's cookie opens; empty when there is none, or it has ended. */
    Optional<Session> of(Context ctx);

    /** Somebody logged in, and the secret that their own pages' forms carry. */
    record Session(Visitor visitor, String csrfToken) {
        @Override
        public String toString() {
            return "session withheld";
        }
    }
}
