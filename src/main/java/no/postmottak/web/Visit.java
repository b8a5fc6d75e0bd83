package no.postmottak.web;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.Optional;

/** What is known of one request while it is answered: who came, when, and under which id. */
public final class Visit {

    private static final String SESSION = "visit.session";
    private static final String VISITOR = "visit.visitor";
    private static final String STARTED = "visit.started";
    private static final String ID = "visit.id";
    private static final String TOKEN_OWED = "visit.token-owed";

    private Visit() {}

    public static Visitor visitor(Context ctx) {
        return attribute(ctx, VISITOR, Visitor.class).orElse(Visitor.NOBODY);
    }

    /** What a form on a page for this visitor must carry in its field {@code csrf}; empty without a login. */
    public static Optional<String> csrfToken(Context ctx) {
        return attribute(ctx, SESSION, Sessions.Session.class).map(Sessions.Session::csrfToken);
    }

    /** The instant the first byte was seen. */
    public static Instant startedAt(Context ctx) {
        return attribute(ctx, STARTED, Instant.class)
                .orElseThrow(() -> new IllegalStateException("the request has no beginning"));
    }

    /** What log and answer call this request by. */
    public static String id(Context ctx) {
        return attribute(ctx, ID, String.class).orElse("-");
    }

    /** Whether the token still has to be found in a field of the multipart stream. */
    public static boolean owesToken(Context ctx) {
        return attribute(ctx, TOKEN_OWED, Boolean.class).orElse(false);
    }

    static void begins(Context ctx, Instant at, String id) {
        ctx.attribute(STARTED, at);
        ctx.attribute(ID, id);
    }

    static void isBy(Context ctx, Visitor visitor) {
        ctx.attribute(VISITOR, visitor);
    }

    static void isBy(Context ctx, Sessions.Session session) {
        ctx.attribute(SESSION, session);
        ctx.attribute(VISITOR, session.visitor());
    }

    static void owes(Context ctx) {
        ctx.attribute(TOKEN_OWED, true);
    }

    private static <T> Optional<T> attribute(Context ctx, String name, Class<T> type) {
        return Optional.ofNullable(ctx.attributeMap().get(name))
                .filter(type::isInstance)
                .map(type::cast);
    }
}
