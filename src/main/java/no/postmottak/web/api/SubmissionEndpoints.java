package no.postmottak.web.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import no.postmottak.submission.ReceiptCode;
import no.postmottak.submission.Reference;
import no.postmottak.submission.WayIn;
import no.postmottak.web.Access;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.Json;
import no.postmottak.web.Languages;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.Refused;
import no.postmottak.web.Takes;
import no.postmottak.web.Visit;
import no.postmottak.web.WebSettings;
import no.postmottak.web.intake.SubmissionDoor;
import no.postmottak.web.status.Asker;
import no.postmottak.web.status.Statuses;

/** Sending something in, and asking what became of it. */
public final class SubmissionEndpoints implements Endpoints {

    static final String PATH = "/api/v1/submissions";
    static final String CODE_HEADER = "Receipt-Code";

    private final SubmissionDoor door;
    private final Statuses statuses;
    private final WebSettings settings;

    public SubmissionEndpoints(SubmissionDoor door, Statuses statuses, WebSettings settings) {
        this.door = door;
        this.statuses = statuses;
        this.settings = settings;
    }

    @Override
    public List<Endpoint> all() {
        return List.of(
                Endpoint.post(PATH, Access.ANYONE, Takes.PARTS, this::receive),
                Endpoint.get(PATH + "/{reference}", Access.SENDER, this::status));
    }

    private void receive(Context ctx) {
        var told = door.receive(ctx, WayIn.API, code(ctx));
        ctx.status(201).header("Location", settings.linkTo(PATH + "/" + told.reference()));
        Json.answer(ctx, Answers.received(told, settings));
    }

    private static Optional<ReceiptCode> code(Context ctx) {
        return Optional.ofNullable(ctx.header(CODE_HEADER)).flatMap(ReceiptCode::parse);
    }

    private void status(Context ctx) {
        var asker = new Asker(Visit.visitor(ctx), code(ctx), Languages.of(ctx));
        var status = Reference.parse(ctx.pathParam("reference"))
                .flatMap(reference -> statuses.of(reference, asker))
                .orElseThrow(() -> new Refused(ProblemCode.NOT_FOUND));
        Json.answer(ctx, Answers.status(status));
    }
}
