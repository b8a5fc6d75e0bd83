package no.postmottak.web;

import io.javalin.http.Context;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;

/** Holds back requests that another site made with somebody's cookie. */
public final class Csrf {

    /** Where scripts put the token; forms put it into the field {@link #FIELD}. */
    public static final String HEADER = "X-CSRF-Token";

    public static final String FIELD = "csrf";

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    private final URI publicAddress;

    Csrf(URI publicAddress) {
        this.publicAddress = publicAddress;
    }

    void check(Context ctx, Takes takes) {
        if (HARMLESS.contains(ctx.req().getMethod())) {
            return;
        }
        if (!isFromHere(ctx)) {
            throw new Refused(ProblemCode.NOT_FROM_HERE);
        }
        var header = Optional.ofNullable(ctx.header(HEADER));
        if (header.isEmpty() && isStreamOfParts(ctx, takes)) {
            // the token is a field of the stream: whoever reads the stream asks for it
            Visit.owes(ctx);
            return;
        }
        var field = takes == Takes.FORM ? Optional.ofNullable(ctx.formParam(FIELD)) : Optional.<String>empty();
        demand(ctx, header.or(() -> field).orElse(""));
    }

    /** Refuses a request whose token is not the one of the session. */
    public static void demand(Context ctx, String told) {
        var wanted = Visit.csrfToken(ctx).orElse("");
        if (wanted.isEmpty() || !MessageDigest.isEqual(bytes(wanted), bytes(told))) {
            throw new Refused(ProblemCode.FORM_EXPIRED);
        }
    }

    private boolean isFromHere(Context ctx) {
        var site = Optional.ofNullable(ctx.header("Sec-Fetch-Site"));
        if (site.isPresent()) {
            // browsers write it themselves, and no page can change it
            return site.get().equals("same-origin");
        }
        return Optional.ofNullable(ctx.header("Origin"))
                .map(origin -> origin.equals(originOf(publicAddress)) || isOfHost(origin, ctx))
                .orElse(true);
    }

    private static boolean isStreamOfParts(Context ctx, Takes takes) {
        return takes == Takes.PARTS || (takes == Takes.JSON_OR_PARTS && Bodies.isStream(ctx));
    }

    private static boolean isOfHost(String origin, Context ctx) {
        var host = Optional.ofNullable(ctx.header("Host")).orElse("");
        return !host.isEmpty() && (origin.equals("http://" + host) || origin.equals("https://" + host));
    }

    private static String originOf(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
