package no.postmottak.web.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;

/** Fills the templates in src/main/jte, which the build has compiled and whose values are escaped by context. */
final class Templates {

    private static final String PACKAGE = "no.postmottak.web.templates";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);

    /** Answers with a page. */
    void show(Context ctx, String template, Page page, Object view) {
        var html = new StringOutput();
        engine.render(template + ".jte", Map.of("page", page, "view", view), html);
        ctx.html(html.toString());
        ctx.header("Content-Language", page.language().tag()).header("Vary", "Accept-Language, Cookie");
    }
}
