package no.postmottak.web.api;

import io.javalin.http.Context;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.casefile.Mandate;
import no.postmottak.casefile.MandateId;
import no.postmottak.casefile.PersonId;
import no.postmottak.casefile.Representative;
import no.postmottak.delivery.Inbox;
import no.postmottak.mandate.Granted;
import no.postmottak.mandate.Identified;
import no.postmottak.mandate.MandateDesk;
import no.postmottak.submission.Role;
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

/** Where an authority's system tells what a person there has confirmed: who may act in the case of a delivery. */
public final class MandateEndpoints implements Endpoints {

    private static final String PATH = "/api/v1/inbox/{id}";

    private final Inbox inbox;
    private final Submissions submissions;
    private final MandateDesk desk;
    private final Actors actors;

    public MandateEndpoints(Inbox inbox, Submissions submissions, MandateDesk desk, Actors actors) {
        this.inbox = inbox;
        this.submissions = submissions;
        this.desk = desk;
        this.actors = actors;
    }

    /** A power of attorney as a person read it, or a lawyer's mandate. */
    private record Told(
            @NotNull Representative.Kind kind,
            @NotBlank @Size(max = 500) String holder,
            @NotNull Boolean holderIsSender,
            @NotBlank @Size(max = 500) String grantor,
            Optional<@Size(max = 500) String> scope,
            @NotNull LocalDate from,
            Optional<LocalDate> until) {

        Granted granted() {
            if (until.filter(from::isAfter).isPresent()) {
                throw new Refused(Problem.of(ProblemCode.INVALID_VALUE).at("until"));
            }
            return new Granted(kind, holder, holderIsSender, grantor, scope, new Mandate.Term(from, until));
        }
    }

    /** Who the holder is, as they log in, and where notices reach them. */
    private record Holder(
            @NotBlank @Size(max = 255) String personId,
            Optional<@Size(max = 254) String> email,
            Optional<@Size(max = 20) String> mobile,
            Optional<@Size(min = 1, max = 35) String> language) {

        Identified identified() {
            return new Identified(new PersonId(personId), email, mobile, language.orElse("nb"));
        }

        @Override
        public String toString() {
            return "holder withheld";
        }
    }

    /** Why a mandate ends before its time. */
    private record Ended(@NotNull Mandate.Ended.Why why) {}

    /** In which role a person found the sender to be who they say. */
    private record ConfirmedAs(@NotNull Role role) {}

    /** The mandates that were entered, one for each case. */
    private record Entered(List<UUID> mandates) {}

    /** A mandate as the authority sees it. */
    private record Shown(
            UUID id,
            Representative.Kind kind,
            String holder,
            String grantor,
            Optional<String> scope,
            Mandate.Term term,
            Optional<Mandate.Ended> ended) {}

    @Override
    public List<Endpoint> all() {
        return List.of(
                Endpoint.get(PATH + "/mandates", Access.AUTHORITY_SYSTEM, this::list),
                Endpoint.post(PATH + "/mandates", Access.AUTHORITY_SYSTEM, Takes.JSON, this::enter),
                Endpoint.post(PATH + "/mandates/{mandate}/holder", Access.AUTHORITY_SYSTEM, Takes.JSON, this::identify),
                Endpoint.post(PATH + "/mandates/{mandate}/end", Access.AUTHORITY_SYSTEM, Takes.JSON, this::end),
                Endpoint.post(PATH + "/sender", Access.AUTHORITY_SYSTEM, Takes.JSON, this::confirmSender));
    }

    private void list(Context ctx) {
        Json.answer(
                ctx,
                desk.around(submission(ctx)).stream()
                        .map(MandateEndpoints::shown)
                        .toList());
    }

    private void enter(Context ctx) {
        var granted = Json.read(ctx, Told.class).granted();
        var entered = desk.confirm(submission(ctx), granted, actor(ctx));
        if (entered.isEmpty()) {
            throw new Refused(Problem.of(ProblemCode.CASE_UNKNOWN));
        }
        ctx.status(201);
        Json.answer(ctx, new Entered(entered.stream().map(MandateId::value).toList()));
    }

    private void identify(Context ctx) {
        var holder = Json.read(ctx, Holder.class).identified();
        var submission = submission(ctx);
        if (!desk.identify(submission, mandate(ctx), holder, actor(ctx))) {
            throw new Refused(ProblemCode.ALREADY_DONE);
        }
        ctx.status(204);
    }

    private void end(Context ctx) {
        var why = Json.read(ctx, Ended.class).why();
        var submission = submission(ctx);
        if (!desk.end(submission, mandate(ctx), why, actor(ctx))) {
            throw new Refused(ProblemCode.ALREADY_DONE);
        }
        ctx.status(204);
    }

    private static MandateId mandate(Context ctx) {
        return MandateId.parse(ctx.pathParam("mandate")).orElseThrow(() -> new Refused(ProblemCode.NOT_FOUND));
    }

    private void confirmSender(Context ctx) {
        var role = Json.read(ctx, ConfirmedAs.class).role();
        desk.confirmSender(submission(ctx), role, actor(ctx));
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

    private static Shown shown(Mandate mandate) {
        var holder = mandate.holder();
        return new Shown(
                mandate.id().value(),
                holder.kind(),
                holder.name(),
                mandate.grantor(),
                holder.scope(),
                mandate.term(),
                mandate.ended());
    }
}
