package no.postmottak.web.api;

import io.javalin.http.Context;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.casefile.DufNumber;
import no.postmottak.review.Resolution;
import no.postmottak.review.ReviewDesk;
import no.postmottak.review.SetAside;
import no.postmottak.review.SetAsides;
import no.postmottak.submission.SubmissionKind;
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

/** What waits for the mail room, and what the mail room decides. */
public final class SetAsideEndpoints implements Endpoints {

    private static final String PATH = "/api/v1/set-aside";
    private static final int MOST_SHOWN = 200;

    private final SetAsides setAsides;
    private final ReviewDesk desk;
    private final Submissions submissions;
    private final Actors actors;

    public SetAsideEndpoints(SetAsides setAsides, ReviewDesk desk, Submissions submissions, Actors actors) {
        this.setAsides = setAsides;
        this.desk = desk;
        this.submissions = submissions;
        this.actors = actors;
    }

    /** How many wait, and the oldest of them. */
    private record Waiting(long waiting, List<Item> items) {}

    /** One submission that waits, and why. */
    private record Item(UUID id, String reference, Instant since, Why why) {}

    /** The step that stopped, and what stands on both sides of the question. */
    private record Why(
            String step, String reason, List<String> typed, List<String> found, List<String> recorded, String detail) {}

    /** What the mail room decides. */
    private record Decided(
            @NotNull How action,
            Optional<@Size(min = 1, max = 50) List<@NotNull @Size(max = 40) String>> dufNumbers,
            Optional<@Size(max = 60) String> authority,
            Optional<SubmissionKind> kind,
            Optional<@Size(max = 2_000) String> note) {}

    /** How it goes on. */
    private enum How {
        FILE_ON,
        TRY_AGAIN,
        TREAT_AS,
        SEND_TO
    }

    @Override
    public List<Endpoint> all() {
        return List.of(
                Endpoint.get(PATH, Access.MAIL_ROOM, this::list),
                Endpoint.post(PATH + "/{id}/resolution", Access.MAIL_ROOM, Takes.JSON, this::resolve));
    }

    private void list(Context ctx) {
        var items = setAsides.open(MOST_SHOWN).stream().map(this::item).toList();
        Json.answer(ctx, new Waiting(setAsides.waiting(), items));
    }

    private Item item(SetAside item) {
        var cause = item.cause();
        return new Item(
                item.id(),
                submissions.byId(item.submission()).orElseThrow().reference().code(),
                item.since(),
                new Why(
                        cause.step().name(),
                        cause.reason().name(),
                        cause.typed(),
                        cause.found(),
                        cause.recorded(),
                        cause.detail()));
    }

    private void resolve(Context ctx) {
        var decided = Json.read(ctx, Decided.class);
        var actor = actors.of(Visit.visitor(ctx));
        switch (desk.resolve(
                Acting.id(ctx), action(decided), actor, decided.note().orElse(""))) {
            case SENT_ON -> ctx.status(204);
            case ALREADY_RESOLVED -> throw new Refused(ProblemCode.ALREADY_DONE);
            case NOT_THERE -> throw new Refused(ProblemCode.NOT_FOUND);
        }
    }

    private static Resolution.Action action(Decided decided) {
        return switch (decided.action()) {
            case FILE_ON ->
                new Resolution.Action.FileOn(decided.dufNumbers().orElseThrow(() -> invalid("dufNumbers")).stream()
                        .map(typed -> DufNumber.parse(typed).orElseThrow(() -> invalid("dufNumbers")))
                        .toList());
            case TRY_AGAIN -> new Resolution.Action.TryAgain();
            case TREAT_AS -> new Resolution.Action.TreatAs(decided.kind().orElseThrow(() -> invalid("kind")));
            case SEND_TO ->
                new Resolution.Action.SendTo(
                        Acting.authority(decided.authority().orElse(""), "authority"));
        };
    }

    private static Refused invalid(String field) {
        return new Refused(Problem.of(ProblemCode.INVALID_VALUE).at(field));
    }
}
