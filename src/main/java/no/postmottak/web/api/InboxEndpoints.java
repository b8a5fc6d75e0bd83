package no.postmottak.web.api;

import io.javalin.http.Context;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import no.postmottak.delivery.Delivery;
import no.postmottak.delivery.DeliveryId;
import no.postmottak.delivery.Forwarding;
import no.postmottak.delivery.Handover;
import no.postmottak.delivery.Inbox;
import no.postmottak.delivery.Receiving;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.web.Access;
import no.postmottak.web.Actors;
import no.postmottak.web.Copies;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.EnvelopeAnswer;
import no.postmottak.web.Json;
import no.postmottak.web.Problem;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.Refused;
import no.postmottak.web.Takes;
import no.postmottak.web.Visit;

/** An authority's inbox for its systems: fetch the envelope, sign for it, or say where it belongs. */
public final class InboxEndpoints implements Endpoints {

    private static final String PATH = "/api/v1/inbox";
    private static final int ONE_PAGE = 50;
    private static final int MOST_A_PAGE = 200;

    private final Inbox inbox;
    private final InboxSearch search;
    private final Copies copies;
    private final Actors actors;

    public InboxEndpoints(Inbox inbox, InboxSearch search, Copies copies, Actors actors) {
        this.copies = copies;
        this.inbox = inbox;
        this.search = search;
        this.actors = actors;
    }

    @Override
    public List<Endpoint> all() {
        return List.of(
                Endpoint.get(PATH, Access.AUTHORITY_SYSTEM, this::list),
                Endpoint.post(PATH + "/search", Access.AUTHORITY_SYSTEM, Takes.JSON, this::find),
                Endpoint.get(PATH + "/{id}/documents/{document}/copy", Access.AUTHORITY_SYSTEM, this::copy),
                Endpoint.get(PATH + "/{id}/envelope", Access.AUTHORITY_SYSTEM, this::envelope),
                Endpoint.post(PATH + "/{id}/receipt", Access.AUTHORITY_SYSTEM, Takes.JSON, this::confirm),
                Endpoint.post(PATH + "/{id}/kind", Access.AUTHORITY_SYSTEM, Takes.JSON, this::treatAs),
                Endpoint.post(PATH + "/{id}/return", Access.AUTHORITY_SYSTEM, Takes.JSON, this::giveBack),
                Endpoint.post(PATH + "/{id}/forward", Access.AUTHORITY_SYSTEM, Takes.JSON, this::forward));
    }

    /** One page of an inbox; {@code next} is there when there may be more. */
    private record Page(List<InboxSearch.Item> items, Optional<String> next) {}

    /** The receipt of the receiver's system, as compact JWS over the delivery and its digest. */
    private record Signed(@NotBlank @Size(max = 20_000) String receipt) {}

    /** Why a delivery comes back, for the mail room only. */
    private record GivenBack(@NotBlank @Size(max = 2_000) String reason) {}

    /** The kind a person treats a delivery as. */
    private record TreatedAs(@NotNull SubmissionKind kind) {}

    /** To whom a delivery is passed on, and why, from a closed list. */
    private record PassedOn(
            @NotBlank @Size(max = 60) String to, @NotNull Forwarding.Why why) {}

    private void list(Context ctx) {
        var limit = limit(ctx);
        var after = Optional.ofNullable(ctx.queryParam("after"))
                .map(written -> Acting.uuid(written).orElseThrow(() -> invalid("after")))
                .map(DeliveryId::new);
        var page = inbox.list(Acting.authority(ctx), after, limit);
        var next = page.size() < limit
                ? Optional.<String>empty()
                : Optional.of(page.getLast().id().toString());
        Json.answer(ctx, new Page(page.stream().map(search::item).toList(), next));
    }

    private void find(Context ctx) {
        var question = Json.read(ctx, InboxSearch.Question.class);
        Json.answer(ctx, new Page(search.find(Acting.authority(ctx), question), Optional.empty()));
    }

    private void envelope(Context ctx) {
        var delivery = delivery(ctx);
        var handedOut = inbox.envelope(delivery, actors.of(Visit.visitor(ctx)));
        EnvelopeAnswer.give(ctx, delivery, handedOut, (ending, mediaType) -> {
            ctx.header("Content-Disposition", "attachment; filename=\"" + delivery.id() + ending + "\"");
            ctx.contentType(mediaType);
        });
    }

    private void copy(Context ctx) {
        copies.show(ctx, search.submission(delivery(ctx)));
    }

    private void confirm(Context ctx) {
        var receipt = Json.read(ctx, Signed.class).receipt();
        switch (inbox.confirmBySystem(new DeliveryId(Acting.id(ctx)), Acting.authority(ctx), receipt)) {
            case Receiving.Confirmed confirmed -> Json.answer(ctx, search.item(confirmed.delivery()));
            case Receiving.AlreadyConfirmed already -> Json.answer(ctx, search.item(already.delivery()));
            case Receiving.Refused refused ->
                throw new Refused(Problem.of(ProblemCode.RECEIPT_REFUSED)
                        .at(refused.reason().name()));
            case Receiving.Absent absent -> throw new Refused(ProblemCode.NOT_FOUND);
        }
    }

    private void giveBack(Context ctx) {
        var reason = Json.read(ctx, GivenBack.class).reason();
        answer(ctx, inbox.returnIt(new DeliveryId(Acting.id(ctx)), Acting.authority(ctx), actor(ctx), reason));
    }

    private void treatAs(Context ctx) {
        var kind = Json.read(ctx, TreatedAs.class).kind();
        answer(ctx, inbox.treatAs(new DeliveryId(Acting.id(ctx)), Acting.authority(ctx), kind, actor(ctx)));
    }

    private void forward(Context ctx) {
        var told = Json.read(ctx, PassedOn.class);
        var forwarding = new Forwarding(Acting.authority(told.to(), "to"), actor(ctx), told.why());
        answer(ctx, inbox.forward(new DeliveryId(Acting.id(ctx)), Acting.authority(ctx), forwarding));
    }

    private static void answer(Context ctx, Handover handover) {
        switch (handover) {
            case Handover.Done done -> ctx.status(204);
            case Handover.NoLongerHere gone -> throw new Refused(ProblemCode.ALREADY_DONE);
            case Handover.Absent absent -> throw new Refused(ProblemCode.NOT_FOUND);
            case Handover.NoSuchReceiver nobody ->
                throw new Refused(Problem.of(ProblemCode.NO_SUCH_RECEIVER).at("to"));
        }
    }

    private Delivery delivery(Context ctx) {
        return Acting.delivery(ctx, inbox);
    }

    private String actor(Context ctx) {
        return actors.of(Visit.visitor(ctx));
    }

    private static int limit(Context ctx) {
        try {
            var asked = Optional.ofNullable(ctx.queryParam("limit")).map(Integer::parseInt);
            return Math.clamp(asked.orElse(ONE_PAGE), 1, MOST_A_PAGE);
        } catch (NumberFormatException notANumber) {
            throw invalid("limit");
        }
    }

    private static Refused invalid(String field) {
        return new Refused(Problem.of(ProblemCode.INVALID_VALUE).at(field));
    }
}
