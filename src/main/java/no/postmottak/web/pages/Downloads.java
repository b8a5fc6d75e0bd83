package no.postmottak.web.pages;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** What is handed out as a file: never shown by the browser, under a name no header can be broken with (RFC 6266). */
final class Downloads {

    private static final String HARMLESS = "application/octet-stream";

    private Downloads() {}

    /** A document from outside, whatever it says it is. */
    static void original(Context ctx, String name) {
        named(ctx, name, HARMLESS);
    }

    static void named(Context ctx, String name, String mediaType) {
        ctx.contentType(mediaType)
                .header("Content-Disposition", disposition(name))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff");
    }

    static String disposition(String name) {
        var plain = name.isBlank() ? "document" : name;
        return "attachment; filename=\"" + inAscii(plain) + "\"; filename*=UTF-8''" + encoded(plain);
    }

    private static String inAscii(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9._ -]", "_");
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
