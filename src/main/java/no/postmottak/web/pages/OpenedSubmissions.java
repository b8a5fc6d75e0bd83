package no.postmottak.web.pages;

import io.javalin.http.Context;
import java.util.Optional;
import no.postmottak.submission.ReceiptCode;
import no.postmottak.submission.Reference;
import no.postmottak.web.login.Cookies;

/** The submission a browser has opened by its receipt code, for half an hour, so that the code stands in no address. */
public final class OpenedSubmissions {

    private static final String NAME = "opened";
    private static final int HALF_AN_HOUR = 30 * 60;

    private final Cookies cookies;

    public OpenedSubmissions(Cookies cookies) {
        this.cookies = cookies;
    }

    void remember(Context ctx, Reference reference, ReceiptCode code) {
        cookies.set(ctx, NAME, reference.code() + "." + code.value(), HALF_AN_HOUR);
    }

    void forget(Context ctx) {
        cookies.remove(ctx, NAME);
    }

    /** The code of whatever was opened last. */
    Optional<ReceiptCode> code(Context ctx) {
        return cookies.value(ctx, NAME)
                .map(value -> value.split("\\.", 2))
                .filter(parts -> parts.length == 2)
                .flatMap(parts -> ReceiptCode.parse(parts[1]));
    }

    /** The code of this very submission, if it is the one that was opened. */
    Optional<ReceiptCode> codeOf(Context ctx, Reference reference) {
        return cookies.value(ctx, NAME)
                .map(value -> value.split("\\.", 2))
                .filter(parts -> parts.length == 2 && parts[0].equals(reference.code()))
                .flatMap(parts -> ReceiptCode.parse(parts[1]));
    }
}
