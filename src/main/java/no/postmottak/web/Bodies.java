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
            case JSON_OR_PARTS ->
                demand(
                        type.startsWith("multipart/form-data") || type.startsWith("application/json"),
                        ProblemCode.NOT_MULTIPART);
            case PARTS -> demand(type.startsWith("multipart/form-data"), ProblemCode.NOT_MULTIPART);
        }
    }

    /** Whether the body is a stream of parts, whose token, if it owes one, is a part too. */
    static boolean isStream(Context ctx) {
        return Optional.ofNullable(ctx.contentType())
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .startsWith("multipart/form-data");
    }

    private static void demand(boolean holds, ProblemCode otherwise) {
        if (!holds) {
            throw new Refused(otherwise);
        }
    }
}
