package no.postmottak.web.api;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.postmottak.correspondence.InformationRequest;
import no.postmottak.correspondence.LetterId;
import no.postmottak.correspondence.RequestDesk;
import no.postmottak.submission.Reference;
import no.postmottak.submission.Submission;
import no.postmottak.submission.Submissions;
import no.postmottak.web.Access;
import no.postmottak.web.Actors;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.Json;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.Refused;
import no.postmottak.web.Takes;
import no.postmottak.web.Visit;

/** What an authority has asked people for, what came back, and what is overdue. */
public final class RequestEndpoints implements Endpoints {

    private static final String PATH = "/api/v1/requests";

    private final RequestDesk desk;
    private final Submissions submissions;
    private final Actors actors;

    public RequestEndpoints(RequestDesk desk, Submissions submissions, Actors actors) {
        this.desk = desk;
        this.submissions = submissions;
        this.actors = actors;
    }

    /** One request, and the references of what answered it. */
    private record Shown(
            UUID letter,
            String reference,
            Instant askedAt,
            LocalDate due,
            InformationRequest.State state,
            boolean overdue,
            List<String> replies) {}

    @Override
    public List<Endpoint> all() {
        return List.of(
                Endpoint.get(PATH, Access.AUTHORITY_SYSTEM, this::list),
                Endpoint.post(PATH + "/{id}/close", Access.AUTHORITY_SYSTEM, Takes.JSON, this::close));
    }

    private void list(Context ctx) {
        Json.answer(
                ctx, desk.of(Acting.authority(ctx)).stream().map(this::shown).toList());
    }

    private void close(Context ctx) {
        var isClosed = desk.close(new LetterId(Acting.id(ctx)), Acting.authority(ctx), actors.of(Visit.visitor(ctx)))
                .orElseThrow(() -> new Refused(ProblemCode.NOT_FOUND));
        if (!isClosed) {
            throw new Refused(ProblemCode.ALREADY_DONE);
        }
        ctx.status(204);
    }

    private Shown shown(RequestDesk.Row row) {
        var request = row.request();
        return new Shown(
                request.letter().value(),
                request.reference().code(),
                request.askedAt(),
                request.due(),
                request.standing().state(),
                row.isOverdue(),
                row.replies().stream()
                        .flatMap(reply -> submissions.byId(reply.submission()).stream())
                        .map(Submission::reference)
                        .map(Reference::code)
                        .toList());
    }
}
