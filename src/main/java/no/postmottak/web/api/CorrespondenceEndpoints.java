package no.postmottak.web.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.UUID;
import no.postmottak.correspondence.Addressee;
import no.postmottak.correspondence.Posted;
import no.postmottak.web.Access;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.Json;
import no.postmottak.web.Problem;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.Refused;
import no.postmottak.web.Takes;
import no.postmottak.web.intake.LetterDoor;

/** Where authorities' systems hand in decisions and letters for the secure inbox. */
public final class CorrespondenceEndpoints implements Endpoints {

    private final LetterDoor door;

    public CorrespondenceEndpoints(LetterDoor door) {
        this.door = door;
    }

    /** That it lies in the secure inbox, and of whom: the capacity, not the name. */
    private record InSecureInbox(UUID letter, String reference, Addressee.Kind addressee) {}

    @Override
    public List<Endpoint> all() {
        return List.of(Endpoint.post("/api/v1/correspondence", Access.AUTHORITY_SYSTEM, Takes.PARTS, this::post));
    }

    private void post(Context ctx) {
        switch (door.receive(ctx, Acting.authority(ctx))) {
            case Posted.InSecureInbox there -> {
                ctx.status(201);
                Json.answer(
                        ctx,
                        new InSecureInbox(
                                there.letter().value(), there.reference().code(), there.addressee()));
            }
            case Posted.NoDigitalWay none ->
                throw new Refused(
                        Problem.of(ProblemCode.NO_DIGITAL_WAY).at(none.reason().name()));
            case Posted.CaseUnknown unknown ->
                throw new Refused(Problem.of(ProblemCode.CASE_UNKNOWN).at("dufNumber"));
        }
    }
}
