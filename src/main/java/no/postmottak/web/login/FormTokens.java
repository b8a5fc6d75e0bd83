package no.postmottak.web.login;

import io.javalin.http.Context;
import java.util.Optional;
import no.postmottak.web.Visit;

/** The secrets that forms carry: the session's, or for somebody not logged in one that a cookie repeats. */
public final class FormTokens {

    private static final String NAME = "form";

    private final Cookies cookies;

    public FormTokens(Cookies cookies) {
        this.cookies = cookies;
    }

    /** What a form on this visitor's page must carry; sets the cookie when there is none yet. */
    public String of(Context ctx) {
        return Visit.csrfToken(ctx).orElseGet(() -> newToken(ctx));
    }

    /** The secret of somebody not logged in, as the cookie repeats it. */
    Optional<String> anonymous(Context ctx) {
        return cookies.secret(ctx, NAME);
    }

    private String newToken(Context ctx) {
        var token = Secret.draw();
        cookies.set(ctx, NAME, token.text());
        return token.text();
    }
}
