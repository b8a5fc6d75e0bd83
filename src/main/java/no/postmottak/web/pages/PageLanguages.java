package no.postmottak.web.pages;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.util.List;
import java.util.Optional;
import no.postmottak.web.Access;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.Languages;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.Refused;
import no.postmottak.web.words.PageLanguage;

/** Which language a visitor sees: the one chosen by link, else the one the browser asks for. */
public final class PageLanguages implements Endpoints {

    private static final String COOKIE = "language";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    @Override
    public List<Endpoint> all() {
        return List.of(Endpoint.get("/language/{language}", Access.ANYONE, this::choose));
    }

    static PageLanguage of(Context ctx) {
        return Optional.ofNullable(ctx.cookie(COOKIE))
                .flatMap(PageLanguage::parse)
                .or(() -> PageLanguage.parse(Languages.of(ctx)))
                .orElse(PageLanguage.NB);
    }

    private void choose(Context ctx) {
        var language =
                PageLanguage.parse(ctx.pathParam("language")).orElseThrow(() -> new Refused(ProblemCode.NOT_FOUND));
        var cookie = new Cookie(COOKIE, language.tag());
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.LAX);
        ctx.cookie(cookie).redirect(backTo(ctx), HttpStatus.SEE_OTHER);
    }

    /** Only an address of our own, so that the link cannot be made to lead elsewhere. */
    private static String backTo(Context ctx) {
        return Optional.ofNullable(ctx.queryParam("from"))
                .filter(Addresses::isOurs)
                .orElse("/");
    }
}
