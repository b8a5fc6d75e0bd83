package no.postmottak.web;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Optional;

/** Finds out who is at the door, by token or by cookie, and lets in whom the endpoint's access admits. */
public final class Doorkeeper {

    private static final String SCHEME = "Bearer ";

    private final Sessions sessions;
    private final Tokens tokens;
    private final Csrf csrf;

    public Doorkeeper(Sessions sessions, Tokens tokens, URI publicAddress) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.csrf = new Csrf(publicAddress);
    }

    void admit(Context ctx, Access access, Takes takes) {
        var bearer = bearer(ctx);
        if (bearer.isPresent()) {
            Visit.isBy(ctx, tokens.read(bearer.get()).orElseThrow(() -> new Refused(ProblemCode.TOKEN_REFUSED)));
        } else {
            sessions.of(ctx).ifPresent(session -> {
                Visit.isBy(ctx, session);
                csrf.check(ctx, takes);
            });
        }
        var visitor = Visit.visitor(ctx);
        if (!access.admits(visitor)) {
            throw new Refused(visitor.isKnown() ? ProblemCode.NOT_ALLOWED : ProblemCode.LOGIN_NEEDED);
        }
    }

    private static Optional<String> bearer(Context ctx) {
        return Optional.ofNullable(ctx.header("Authorization"))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }
}
