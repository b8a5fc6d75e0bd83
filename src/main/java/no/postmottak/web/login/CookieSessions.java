package no.postmottak.web.login;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import no.postmottak.web.Sessions;
import no.postmottak.web.Visitor;

/** Finds sessions by cookie; somebody not logged in has one too as soon as a form was shown, so that it is checked. */
public final class CookieSessions implements Sessions {

    static final String COOKIE = "session";

    private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);
    private static final Set<String> FOR_SYSTEMS = Set.of("/api/", "/.well-known/");

    private final OpenSessions sessions;
    private final Access access;
    private final FormTokens tokens;
    private final Clock clock;

    /** What cookies are called, what people may do, and how long. */
    public record Access(Cookies cookies, Grants grants, SessionTimes times) {}

    public CookieSessions(OpenSessions sessions, Access access, FormTokens tokens, Clock clock) {
        this.sessions = sessions;
        this.access = access;
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public Optional<Session> of(Context ctx) {
        return open(ctx)
                .map(open -> new Session(
                        access.grants().visitor(open.identity()),
                        open.formToken().text()))
                .or(() -> nobodys(ctx));
    }

    Optional<OpenSession> open(Context ctx) {
        var now = clock.instant();
        var found = access.cookies()
                .value(ctx, COOKIE)
                .flatMap(Secret::parse)
                .flatMap(sessions::find)
                .filter(session -> !session.isOver(access.times(), now));
        found.ifPresent(session -> note(session, now));
        return found;
    }

    /** Not for the API: a system has no forms, and a browser's cookie must not get in its way. */
    private Optional<Session> nobodys(Context ctx) {
        return FOR_SYSTEMS.stream().anyMatch(ctx.path()::startsWith)
                ? Optional.empty()
                : tokens.anonymous(ctx).map(token -> new Session(Visitor.NOBODY, token));
    }

    private void note(OpenSession session, Instant now) {
        if (session.lastUsedAt().plus(BETWEEN_NOTES).isBefore(now)) {
            sessions.used(session.id(), now);
        }
    }
}
