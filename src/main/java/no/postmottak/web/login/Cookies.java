package no.postmottak.web.login;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URI;
import java.util.Optional;

/** Our cookies: for our host alone where there is TLS, unseen by scripts, not sent along by other sites' forms. */
public final class Cookies {

    private static final int UNTIL_THE_BROWSER_CLOSES = -1;

    private final boolean isSecure;

    public Cookies(URI publicAddress) {
        this.isSecure = "https".equals(publicAddress.getScheme());
    }

    public void set(Context ctx, String name, String value) {
        ctx.cookie(cookie(name, value, UNTIL_THE_BROWSER_CLOSES));
    }

    /** A cookie the browser forgets after some seconds. */
    public void set(Context ctx, String name, String value, int seconds) {
        ctx.cookie(cookie(name, value, seconds));
    }

    public void remove(Context ctx, String name) {
        ctx.cookie(cookie(name, "", 0));
    }

    public Optional<String> value(Context ctx, String name) {
        return Optional.ofNullable(ctx.cookie(fullName(name)));
    }

    Optional<String> secret(Context ctx, String name) {
        return value(ctx, name).flatMap(Secret::parse).map(Secret::text);
    }

    private Cookie cookie(String name, String value, int seconds) {
        var cookie = new Cookie(fullName(name), value);
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setSecure(isSecure);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.LAX);
        return cookie;
    }

    /** A browser keeps a cookie with the prefix only when it came over TLS and for this very host. */
    private String fullName(String name) {
        return (isSecure ? "__Host-postmottak-" : "postmottak-") + name;
    }
}
