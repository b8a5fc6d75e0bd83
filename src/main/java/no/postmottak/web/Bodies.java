package no.postmottak.web;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;

/** Refuses a body of another type than the endpoint takes, before anything of it is read. */
final class Bodies {

    private Bodies() {}

    static void refuseOther(Context ctx, Takes takes) {
        var type = Optional.ofNullable(ctx.contentType()).orElse("").toLowerCase(Locale.ROOT);
        switch (takes) {
            case NOTHING -> {}
            case JSON -> demand(type.startsWith("application/json"), ProblemCode.NOT_JSON);
            case FORM -> demand(type.startsWith("application/x-www-form-urlencoded"), ProblemCode.NOT_A_FORM);
            case PARTS -> demand(type.startsWith("multipart/form-data"), ProblemCode.NOT_MULTIPART);
        }
    }

    private static void demand(boolean holds, ProblemCode otherwise) {
        if (!holds) {
            throw new Refused(otherwise);
        }
    }
}
