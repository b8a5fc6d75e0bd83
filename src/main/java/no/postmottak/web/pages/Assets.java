package no.postmottak.web.pages;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.postmottak.web.Access;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.Refused;

/** Styles, fonts and icons from our own origin, under an address that changes with their content. */
public final class Assets implements Endpoints {

    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";

    private final AssetShelf shelf = AssetShelf.fill();

    @Override
    public List<Endpoint> all() {
        return List.of(
                Endpoint.get("/assets/{version}/<name>", Access.ANYONE, this::serve),
                Endpoint.get("/favicon.ico", Access.ANYONE, this::icon));
    }

    /** Where the one style sheet of all pages lies. */
    String stylesheet() {
        return address("pages.css");
    }

    String address(String name) {
        return "/assets/" + shelf.version() + "/" + name;
    }

    private void serve(Context ctx) {
        var asset = Optional.of(ctx.pathParam("version"))
                .filter(shelf.version()::equals)
                .flatMap(version -> shelf.asset(ctx.pathParam("name")))
                .orElseThrow(() -> new Refused(ProblemCode.NOT_FOUND));
        ctx.header(Header.CACHE_CONTROL, FOR_A_YEAR).header(Header.VARY, "Accept-Encoding");
        if (takesGzip(ctx)) {
            ctx.header(Header.CONTENT_ENCODING, "gzip");
        }
        ctx.contentType(asset.mediaType()).result(takesGzip(ctx) ? asset.gzipped() : asset.bytes());
    }

    private void icon(Context ctx) {
        ctx.header(Header.CACHE_CONTROL, "public, max-age=86400").redirect(address("icon.svg"));
    }

    private static boolean takesGzip(Context ctx) {
        return Optional.ofNullable(ctx.header(Header.ACCEPT_ENCODING))
                .map(taken -> taken.toLowerCase(Locale.ROOT))
                .filter(taken -> taken.contains("gzip") && !taken.contains("gzip;q=0,"))
                .isPresent();
    }
}
