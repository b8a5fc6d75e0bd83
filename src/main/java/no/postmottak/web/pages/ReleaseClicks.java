package no.postmottak.web.pages;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.function.Function;
import no.postmottak.malware.FourEyes;
import no.postmottak.submission.Submission;
import no.postmottak.web.Access;
import no.postmottak.web.Actors;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.Problem;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.Refused;
import no.postmottak.web.Takes;
import no.postmottak.web.Visit;

/** What two people do to open the seal of an original: one asks with a reason, another confirms. */
public final class ReleaseClicks implements Endpoints {

    private static final String INBOX = "/inbox/{id}";
    private static final String MAIL_ROOM = "/mail-room/{id}";
    private static final String RELEASE = "/documents/{document}/release";

    private final FourEyes eyes;
    private final Actors actors;
    private final Counters counters;

    /** Where submissions lie that somebody may work with: in the officer's own inbox, or in the mail room. */
    public record Counters(InboxItemPages inbox, MailRoomPages mailRoom) {}

    public ReleaseClicks(FourEyes eyes, Actors actors, Counters counters) {
        this.eyes = eyes;
        this.actors = actors;
        this.counters = counters;
    }

    @Override
    public List<Endpoint> all() {
        return List.of(
                Endpoint.post(INBOX + RELEASE, Access.OFFICER, Takes.FORM, ctx -> ask(ctx, counters.inbox()::sent)),
                Endpoint.post(
                        INBOX + RELEASE + "/confirm",
                        Access.OFFICER,
                        Takes.FORM,
                        ctx -> confirm(ctx, counters.inbox()::sent)),
                Endpoint.post(
                        MAIL_ROOM + RELEASE, Access.MAIL_ROOM, Takes.FORM, ctx -> ask(ctx, counters.mailRoom()::sent)),
                Endpoint.post(
                        MAIL_ROOM + RELEASE + "/confirm",
                        Access.MAIL_ROOM,
                        Takes.FORM,
                        ctx -> confirm(ctx, counters.mailRoom()::sent)));
    }

    private void ask(Context ctx, Function<Context, Submission> sent) {
        var submission = sent.apply(ctx);
        var reason = Forms.text(ctx, "reason");
        if (reason.isEmpty()) {
            throw new Refused(Problem.of(ProblemCode.INVALID_VALUE).at("reason"));
        }
        answer(ctx, eyes.ask(submission, Exhibits.document(ctx, submission), actor(ctx), reason));
    }

    private void confirm(Context ctx, Function<Context, Submission> sent) {
        var submission = sent.apply(ctx);
        answer(ctx, eyes.confirm(submission, Exhibits.document(ctx, submission), actor(ctx)));
    }

    private static void answer(Context ctx, FourEyes.Outcome outcome) {
        switch (outcome) {
            case DONE -> ctx.redirect(ctx.path().replaceFirst("/documents/.*", ""), HttpStatus.SEE_OTHER);
            case SAME_PERSON -> throw new Refused(ProblemCode.SAME_PERSON);
            case ALREADY_ASKED, NOBODY_ASKED, NOT_TO_BE_RELEASED -> throw new Refused(ProblemCode.ALREADY_DONE);
        }
    }

    private String actor(Context ctx) {
        return actors.of(Visit.visitor(ctx));
    }
}
