package no.postmottak.web.pages;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.postmottak.casefile.Authority;
import no.postmottak.delivery.Forwarding;
import no.postmottak.delivery.Handover;
import no.postmottak.delivery.Inbox;
import no.postmottak.delivery.Receiving;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.vault.Sha256;
import no.postmottak.web.Access;
import no.postmottak.web.Actors;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.Refused;
import no.postmottak.web.Takes;
import no.postmottak.web.Visit;

/** What an officer does with a delivery: confirms it over the digest that was shown, returns it, or passes it on. */
public final class InboxClicks implements Endpoints {

    private static final String ITEM = "/inbox/{id}";

    private final Inbox inbox;
    private final Actors actors;
    private final InboxItemPages item;

    public InboxClicks(Inbox inbox, Actors actors, InboxItemPages item) {
        this.inbox = inbox;
        this.actors = actors;
        this.item = item;
    }

    @Override
    public List<Endpoint> all() {
        return List.of(
                Endpoint.post(ITEM + "/confirm", Access.OFFICER, Takes.FORM, this::confirm),
                Endpoint.post(ITEM + "/reversal", Access.OFFICER, Takes.FORM, this::treatAsReversal),
                Endpoint.post(ITEM + "/return", Access.OFFICER, Takes.FORM, this::giveBack),
                Endpoint.post(ITEM + "/forward", Access.OFFICER, Takes.FORM, this::forward));
    }

    private void confirm(Context ctx) {
        var shown = digest(Forms.text(ctx, "digest"));
        switch (inbox.confirmByOfficer(InboxItemPages.id(ctx), InboxPages.authorityOf(ctx), actor(ctx), shown)) {
            case Receiving.Confirmed confirmed -> back(ctx);
            case Receiving.AlreadyConfirmed already -> back(ctx);
            case Receiving.Refused refused -> throw new Refused(ProblemCode.ALREADY_DONE);
            case Receiving.Absent absent -> throw new Refused(ProblemCode.NOT_FOUND);
        }
    }

    private void giveBack(Context ctx) {
        var reason = Forms.text(ctx, "reason");
        if (reason.isEmpty()) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            item.show(ctx, List.of(new FieldError("reason", "error.reason")));
            return;
        }
        leave(ctx, inbox.returnIt(InboxItemPages.id(ctx), InboxPages.authorityOf(ctx), actor(ctx), reason));
    }

    private void treatAsReversal(Context ctx) {
        var kind = SubmissionKind.REVERSAL_REQUEST;
        leave(ctx, inbox.treatAs(InboxItemPages.id(ctx), InboxPages.authorityOf(ctx), kind, actor(ctx)));
    }

    private void forward(Context ctx) {
        var to = Authority.parse(Forms.text(ctx, "to"));
        var typed = Forms.text(ctx, "why");
        var why = Arrays.stream(Forwarding.Why.values())
                .filter(reason -> reason.name().equals(typed))
                .findFirst();
        var errors = new ArrayList<FieldError>();
        if (to.isEmpty()) {
            errors.add(new FieldError("to", "error.authority"));
        }
        if (why.isEmpty()) {
            errors.add(new FieldError("why", "error.reason"));
        }
        if (!errors.isEmpty()) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            item.show(ctx, errors);
            return;
        }
        var forwarding = new Forwarding(to.orElseThrow(), actor(ctx), why.orElseThrow());
        leave(ctx, inbox.forward(InboxItemPages.id(ctx), InboxPages.authorityOf(ctx), forwarding));
    }

    private static void leave(Context ctx, Handover handover) {
        switch (handover) {
            case Handover.Done done -> ctx.redirect("/inbox", HttpStatus.SEE_OTHER);
            case Handover.NoLongerHere gone -> throw new Refused(ProblemCode.ALREADY_DONE);
            case Handover.Absent absent -> throw new Refused(ProblemCode.NOT_FOUND);
            case Handover.NoSuchReceiver unknown -> throw new Refused(ProblemCode.INVALID_VALUE);
        }
    }

    private static void back(Context ctx) {
        ctx.redirect("/inbox/" + InboxItemPages.id(ctx), HttpStatus.SEE_OTHER);
    }

    private String actor(Context ctx) {
        return actors.of(Visit.visitor(ctx));
    }

    private static Sha256 digest(String written) {
        try {
            return new Sha256(written);
        } catch (IllegalArgumentException notADigest) {
            throw new Refused(ProblemCode.INVALID_VALUE);
        }
    }
}
