package no.postmottak.web.pages;

import io.javalin.http.Context;
import java.util.Optional;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.Refused;
import no.postmottak.web.Visit;

/** Reads the fields of a page's form. */
final class Forms {

    private static final int LONGEST = 5000;

    private Forms() {}

    /** The doorkeeper checks the token of whoever has one; a page's form always has one. */
    static void demandToken(Context ctx) {
        if (Visit.csrfToken(ctx).isEmpty()) {
            throw new Refused(ProblemCode.FORM_EXPIRED);
        }
    }

    static String text(Context ctx, String field) {
        var text = Optional.ofNullable(ctx.formParam(field)).orElse("").strip();
        if (text.length() > LONGEST) {
            throw new Refused(ProblemCode.TEXT_TOO_LONG);
        }
        return text;
    }
}
