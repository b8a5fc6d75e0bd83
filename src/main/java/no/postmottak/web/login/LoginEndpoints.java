package no.postmottak.web.login;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.postmottak.web.Access;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.Takes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way to the issuer and back, and out again. */
public final class LoginEndpoints implements Endpoints {

    /** Where somebody ends whose login did not succeed. */
    public static final String FAILED = "/login/failed";

    private static final Logger LOG = LoggerFactory.getLogger(LoginEndpoints.class);
    private static final String ATTEMPT_COOKIE = "login";
    private static final int ATTEMPT_SECONDS = 15 * 60;

    private final Logins logins;
    private final CookieSessions sessions;
    private final Cookies cookies;
    private final Predicate<String> isOurs;

    /** {@code isOurs} tells addresses that somebody may be sent on to after the login. */
    public LoginEndpoints(Logins logins, CookieSessions sessions, Cookies cookies, Predicate<String> isOurs) {
        this.logins = logins;
        this.sessions = sessions;
        this.cookies = cookies;
        this.isOurs = isOurs;
    }

    @Override
    public List<Endpoint> all() {
        return List.of(
                Endpoint.get("/login", Access.ANYONE, this::begin),
                Endpoint.get("/login/callback", Access.ANYONE, this::finish),
                Endpoint.post("/logout", Access.ANYONE, Takes.FORM, this::end));
    }

    private void begin(Context ctx) {
        var to = Optional.ofNullable(ctx.queryParam("to")).filter(isOurs).orElse("/");
        try {
            var attempt = logins.begin(to);
            var address = logins.addressOf(attempt);
            // the browser that comes back must be the one that left
            cookies.set(ctx, ATTEMPT_COOKIE, attempt.state().text(), ATTEMPT_SECONDS);
            ctx.redirect(address, HttpStatus.SEE_OTHER);
        } catch (LoginRefused refused) {
            fail(ctx, refused);
        }
    }

    private void finish(Context ctx) {
        try {
            var begun = logins.finish(state(ctx), code(ctx), sessions.open(ctx));
            cookies.remove(ctx, ATTEMPT_COOKIE);
            cookies.set(ctx, CookieSessions.COOKIE, begun.token().text());
            ctx.redirect(begun.to(), HttpStatus.SEE_OTHER);
        } catch (LoginRefused refused) {
            cookies.remove(ctx, ATTEMPT_COOKIE);
            fail(ctx, refused);
        }
    }

    private Secret state(Context ctx) {
        var brought = Optional.ofNullable(ctx.queryParam("state"));
        return cookies.secret(ctx, ATTEMPT_COOKIE)
                .filter(ours -> brought.filter(ours::equals).isPresent())
                .flatMap(Secret::parse)
                .orElseThrow(() -> new LoginRefused("the state is not the one this browser left with"));
    }

    private static String code(Context ctx) {
        return Optional.ofNullable(ctx.queryParam("code"))
                .filter(code -> !code.isBlank() && code.length() <= 4096)
                .orElseThrow(() -> new LoginRefused("the issuer gave no code"));
    }

    private void end(Context ctx) {
        sessions.open(ctx).ifPresent(logins::close);
        cookies.remove(ctx, CookieSessions.COOKIE);
        ctx.redirect("/", HttpStatus.SEE_OTHER);
    }

    private static void fail(Context ctx, LoginRefused refused) {
        LOG.warn("a login was refused: {}", refused.getMessage());
        ctx.redirect(FAILED, HttpStatus.SEE_OTHER);
    }
}
