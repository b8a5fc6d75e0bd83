package no.postmottak.web.pages;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.DufNumber;
import no.postmottak.review.Resolution.Action;
import no.postmottak.review.ReviewDesk;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.web.Access;
import no.postmottak.web.Actors;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.Refused;
import no.postmottak.web.Takes;
import no.postmottak.web.Visit;

/** What mail-room staff decide about a set-aside submission: it always goes on from here. */
public final class MailRoomClicks implements Endpoints {

    private static final String ITEM = "/mail-room/{id}";

    private final ReviewDesk desk;
    private final Actors actors;
    private final MailRoomPages item;

    public MailRoomClicks(ReviewDesk desk, Actors actors, MailRoomPages item) {
        this.desk = desk;
        this.actors = actors;
        this.item = item;
    }

    @Override
    public List<Endpoint> all() {
        return List.of(
                Endpoint.post(ITEM + "/file", Access.MAIL_ROOM, Takes.FORM, this::file),
                Endpoint.post(
                        ITEM + "/again", Access.MAIL_ROOM, Takes.FORM, ctx -> resolve(ctx, new Action.TryAgain())),
                Endpoint.post(
                        ITEM + "/reversal",
                        Access.MAIL_ROOM,
                        Takes.FORM,
                        ctx -> resolve(ctx, new Action.TreatAs(SubmissionKind.REVERSAL_REQUEST))),
                Endpoint.post(ITEM + "/send", Access.MAIL_ROOM, Takes.FORM, this::send));
    }

    private void file(Context ctx) {
        var typed = Forms.text(ctx, "numbers");
        var numbers = numbersIn(typed);
        if (numbers.isPresent()) {
            resolve(ctx, new Action.FileOn(numbers.get()));
        } else {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            item.show(ctx, Optional.of(typed), List.of(new FieldError("numbers", "error.numbers")));
        }
    }

    private void send(Context ctx) {
        var to = Authority.parse(Forms.text(ctx, "to"));
        if (to.isPresent()) {
            resolve(ctx, new Action.SendTo(to.get()));
        } else {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            item.show(ctx, Optional.empty(), List.of(new FieldError("to", "error.authority")));
        }
    }

    private void resolve(Context ctx, Action action) {
        var result = desk.resolve(id(ctx), action, actors.of(Visit.visitor(ctx)), Forms.text(ctx, "note"));
        switch (result) {
            case SENT_ON -> ctx.redirect("/mail-room", HttpStatus.SEE_OTHER);
            case ALREADY_RESOLVED -> throw new Refused(ProblemCode.ALREADY_DONE);
            case NOT_THERE -> throw new Refused(ProblemCode.NOT_FOUND);
        }
    }

    /** Every line must be a number, and there must be one at least. */
    private static Optional<List<DufNumber>> numbersIn(String typed) {
        var numbers = new ArrayList<DufNumber>();
        for (var line : typed.split("[\\r\\n,;]+")) {
            var number = DufNumber.parse(line);
            if (number.isEmpty() && !line.isBlank()) {
                return Optional.empty();
            }
            number.ifPresent(numbers::add);
        }
        return numbers.isEmpty() ? Optional.empty() : Optional.of(numbers);
    }

    private static UUID id(Context ctx) {
        return Numbers.pathUuid(ctx, "id").orElseThrow(() -> new Refused(ProblemCode.NOT_FOUND));
    }
}
