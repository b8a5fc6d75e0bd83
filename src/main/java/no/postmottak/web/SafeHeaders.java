package no.postmottak.web;

import io.javalin.http.Context;
import java.util.Map;

/** What every answer carries, so that a browser does nothing with it that we did not mean. */
final class SafeHeaders {

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; "
                    + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            // with no-referrer a browser says Origin: null about its own forms
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=()",
            "Cache-Control",
            "no-store");

    private SafeHeaders() {}

    static void onto(Context ctx) {
        HEADERS.forEach(ctx::header);
        ctx.header("X-Request-Id", Visit.id(ctx));
        if (ctx.req().isSecure()) {
            ctx.header("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
