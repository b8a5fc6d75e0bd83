package no.postmottak.web.api;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.PersonId;
import no.postmottak.delivery.Delivery;
import no.postmottak.delivery.DeliveryId;
import no.postmottak.delivery.Inbox;
import no.postmottak.web.Problem;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.Refused;
import no.postmottak.web.Visit;

/** Who acts in a request whose access was let through already, and on what. */
final class Acting {

    private Acting() {}

    static Authority authority(Context ctx) {
        return Visit.visitor(ctx).authority().orElseThrow(() -> new Refused(ProblemCode.NOT_ALLOWED));
    }

    static PersonId person(Context ctx) {
        return Visit.visitor(ctx).person().orElseThrow(() -> new Refused(ProblemCode.LOGIN_NEEDED));
    }

    /** The id in the path; one that is none names nothing that is there. */
    static UUID id(Context ctx) {
        return uuid(ctx.pathParam("id")).orElseThrow(() -> new Refused(ProblemCode.NOT_FOUND));
    }

    /** What the path names in the inbox of the authority that asks; what lies in another's is not there. */
    static Delivery delivery(Context ctx, Inbox inbox) {
        return inbox.item(new DeliveryId(id(ctx)), authority(ctx))
                .orElseThrow(() -> new Refused(ProblemCode.NOT_FOUND));
    }

    static Authority authority(String code, String field) {
        return Authority.parse(code)
                .orElseThrow(
                        () -> new Refused(Problem.of(ProblemCode.INVALID_VALUE).at(field)));
    }

    static Optional<UUID> uuid(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
