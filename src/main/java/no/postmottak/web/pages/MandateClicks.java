package no.postmottak.web.pages;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.postmottak.casefile.Mandate;
import no.postmottak.casefile.MandateId;
import no.postmottak.mandate.MandateDesk;
import no.postmottak.submission.Role;
import no.postmottak.web.Access;
import no.postmottak.web.Actors;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.Refused;
import no.postmottak.web.Takes;
import no.postmottak.web.Visit;

/** What an officer confirms about who may act in the case of a delivery: a power of attorney, a lawyer, the sender. */
public final class MandateClicks implements Endpoints {

    private static final String ITEM = "/inbox/{id}";

    private final MandateDesk desk;
    private final Actors actors;
    private final InboxItemPages item;

    public MandateClicks(MandateDesk desk, Actors actors, InboxItemPages item) {
        this.desk = desk;
        this.actors = actors;
        this.item = item;
    }

    @Override
    public List<Endpoint> all() {
        return List.of(
                Endpoint.post(ITEM + "/mandates", Access.OFFICER, Takes.FORM, this::enter),
                Endpoint.post(ITEM + "/mandate-holder", Access.OFFICER, Takes.FORM, this::identify),
                Endpoint.post(ITEM + "/mandates/{mandate}/end", Access.OFFICER, Takes.FORM, this::end),
                Endpoint.post(ITEM + "/sender", Access.OFFICER, Takes.FORM, this::confirmSender));
    }

    private void enter(Context ctx) {
        var form = MandateForm.read(ctx);
        if (form.granted().isEmpty()) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            item.show(ctx, form.errors());
            return;
        }
        if (desk.confirm(item.sent(ctx), form.granted().get(), actor(ctx)).isEmpty()) {
            throw new Refused(ProblemCode.CASE_UNKNOWN);
        }
        back(ctx);
    }

    private void identify(Context ctx) {
        var form = HolderForm.read(ctx);
        if (form.holder().isEmpty()) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            item.show(ctx, form.errors());
            return;
        }
        var mandate =
                MandateId.parse(Forms.text(ctx, "mandate")).orElseThrow(() -> new Refused(ProblemCode.INVALID_VALUE));
        if (!desk.identify(item.sent(ctx), mandate, form.holder().get(), actor(ctx))) {
            throw new Refused(ProblemCode.ALREADY_DONE);
        }
        back(ctx);
    }

    private void end(Context ctx) {
        var mandate = MandateId.parse(ctx.pathParam("mandate")).orElseThrow(() -> new Refused(ProblemCode.NOT_FOUND));
        var why = named(Mandate.Ended.Why.values(), Forms.text(ctx, "why"))
                .orElseThrow(() -> new Refused(ProblemCode.INVALID_VALUE));
        if (!desk.end(item.sent(ctx), mandate, why, actor(ctx))) {
            throw new Refused(ProblemCode.ALREADY_DONE);
        }
        back(ctx);
    }

    private void confirmSender(Context ctx) {
        var role =
                named(Role.values(), Forms.text(ctx, "role")).orElseThrow(() -> new Refused(ProblemCode.INVALID_VALUE));
        desk.confirmSender(item.sent(ctx), role, actor(ctx));
        back(ctx);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String typed) {
        return Arrays.stream(values).filter(value -> value.name().equals(typed)).findFirst();
    }

    private static void back(Context ctx) {
        ctx.redirect("/inbox/" + InboxItemPages.id(ctx), HttpStatus.SEE_OTHER);
    }

    private String actor(Context ctx) {
        return actors.of(Visit.visitor(ctx));
    }
}
