package no.postmottak.web.api;

import io.javalin.http.Context;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.postmottak.delivery.Inbox;
import no.postmottak.delivery.SecondAppeals;
import no.postmottak.submission.Reference;
import no.postmottak.submission.Submission;
import no.postmottak.submission.Submissions;
import no.postmottak.web.Access;
import no.postmottak.web.Actors;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.Json;
import no.postmottak.web.Problem;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.Refused;
import no.postmottak.web.Takes;
import no.postmottak.web.Visit;

/** Where an authority's system says that an appeal supplements another of the same decision, or stands for itself. */
public final class AppealEndpoints implements Endpoints {

    private static final String PATH = "/api/v1/inbox/{id}";

    private final Inbox inbox;
    private final Submissions submissions;
    private final SecondAppeals appeals;
    private final Actors actors;

    public AppealEndpoints(Inbox inbox, Submissions submissions, SecondAppeals appeals, Actors actors) {
        this.inbox = inbox;
        this.submissions = submissions;
        this.appeals = appeals;
        this.actors = actors;
    }

    /** The reference of the appeal that came first. */
    private record Joined(@NotBlank @Size(max = 20) String first) {}

    @Override
    public List<Endpoint> all() {
        return List.of(
                Endpoint.post(PATH + "/join", Access.AUTHORITY_SYSTEM, Takes.JSON, this::join),
                Endpoint.post(PATH + "/part", Access.AUTHORITY_SYSTEM, Takes.JSON, this::part));
    }

    private void join(Context ctx) {
        var first = Reference.parse(Json.read(ctx, Joined.class).first())
                .orElseThrow(
                        () -> new Refused(Problem.of(ProblemCode.INVALID_VALUE).at("first")));
        answer(ctx, appeals.join(submission(ctx), first, actor(ctx)));
    }

    private void part(Context ctx) {
        answer(ctx, appeals.part(submission(ctx), actor(ctx)));
    }

    private static void answer(Context ctx, boolean isDone) {
        if (!isDone) {
            throw new Refused(ProblemCode.ALREADY_DONE);
        }
        ctx.status(204);
    }

    private Submission submission(Context ctx) {
        return submissions
                .byId(Acting.delivery(ctx, inbox).submission())
                .orElseThrow(() -> new Refused(ProblemCode.NOT_FOUND));
    }

    private String actor(Context ctx) {
        return actors.of(Visit.visitor(ctx));
    }
}
