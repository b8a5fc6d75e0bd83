package no.postmottak.web.pages;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import no.postmottak.delivery.SecondAppeals;
import no.postmottak.submission.Reference;
import no.postmottak.web.Access;
import no.postmottak.web.Actors;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.Refused;
import no.postmottak.web.Takes;
import no.postmottak.web.Visit;

/** What an officer says about two appeals of one decision: that one supplements the other, or that it does not. */
public final class AppealClicks implements Endpoints {

    private static final String ITEM = "/inbox/{id}";

    private final SecondAppeals appeals;
    private final Actors actors;
    private final InboxItemPages item;

    public AppealClicks(SecondAppeals appeals, Actors actors, InboxItemPages item) {
        this.appeals = appeals;
        this.actors = actors;
        this.item = item;
    }

    @Override
    public List<Endpoint> all() {
        return List.of(
                Endpoint.post(ITEM + "/join", Access.OFFICER, Takes.FORM, this::join),
                Endpoint.post(ITEM + "/part", Access.OFFICER, Takes.FORM, this::part));
    }

    private void join(Context ctx) {
        var first = Reference.parse(Forms.text(ctx, "first")).orElseThrow(() -> new Refused(ProblemCode.INVALID_VALUE));
        back(ctx, appeals.join(item.sent(ctx), first, actor(ctx)));
    }

    private void part(Context ctx) {
        back(ctx, appeals.part(item.sent(ctx), actor(ctx)));
    }

    private static void back(Context ctx, boolean isDone) {
        if (!isDone) {
            throw new Refused(ProblemCode.ALREADY_DONE);
        }
        ctx.redirect("/inbox/" + InboxItemPages.id(ctx), HttpStatus.SEE_OTHER);
    }

    private String actor(Context ctx) {
        return actors.of(Visit.visitor(ctx));
    }
}
