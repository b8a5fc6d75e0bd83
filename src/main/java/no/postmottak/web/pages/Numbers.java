package no.postmottak.web.pages;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.Refused;

/** Numbers and ids that stand in an address; anything else there is an address of nothing. */
final class Numbers {

    private static final Pattern SMALL = Pattern.compile("[1-9][0-9]{0,4}");

    private Numbers() {}

    static int pathNumber(Context ctx, String name) {
        var written = ctx.pathParam(name);
        if (!SMALL.matcher(written).matches()) {
            throw new Refused(ProblemCode.NOT_FOUND);
        }
        return Integer.parseInt(written);
    }

    static Optional<UUID> pathUuid(Context ctx, String name) {
        return uuid(ctx.pathParam(name));
    }

    static Optional<UUID> uuid(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
