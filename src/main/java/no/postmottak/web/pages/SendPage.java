package no.postmottak.web.pages;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.postmottak.submission.IntakeLimits;
import no.postmottak.submission.Reference;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.submission.WayIn;
import no.postmottak.web.Access;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.Refused;
import no.postmottak.web.Takes;
import no.postmottak.web.Visit;
import no.postmottak.web.intake.SubmissionDoor;
import no.postmottak.web.login.Secret;
import no.postmottak.web.status.Asker;
import no.postmottak.web.status.Status;

/** The one page to send documents with: it asks what the kind calls for and demands nothing of it. */
public final class SendPage implements Endpoints {

    private final Pages pages;
    private final Desk desk;
    private final SendGuide guide;

    /** Where a sending is taken in, and how much of it. */
    public record Desk(SubmissionDoor door, IntakeLimits limits, OpenedSubmissions opened) {}

    public SendPage(Pages pages, Desk desk, SendGuide guide) {
        this.pages = pages;
        this.desk = desk;
        this.guide = guide;
    }

    /** What is asked, what it is filled in with, and what is told beside it. */
    public record View(SubmissionKind kind, KindQuestions asks, Filled filled, Beside beside, IntakeLimits limits) {

        public SendChoices choices() {
            return new SendChoices();
        }
    }

    /** What stands in the form before anybody types. */
    public record Filled(String inReplyTo, String name, String idempotencyKey) {}

    /** The documents expected, until when they may come if this is sent today, and what need not be sent. */
    public record Beside(List<Expected> expected, LocalDate laterUntil, List<Status.Held> held) {
        public Beside {
            expected = List.copyOf(expected);
            held = List.copyOf(held);
        }
    }

    /** One document, in the words of the page. */
    public record Expected(String code, String text) {}

    @Override
    public List<Endpoint> all() {
        return List.of(
                Endpoint.get("/send", Access.ANYONE, this::show),
                Endpoint.post("/send", Access.ANYONE, Takes.PARTS, this::receive));
    }

    private void show(Context ctx) {
        var kind = Optional.ofNullable(ctx.queryParam("kind"))
                .flatMap(SendPage::kindNamed)
                .orElse(SubmissionKind.APPEAL);
        var completes = Optional.ofNullable(ctx.queryParam("to")).flatMap(Reference::parse);
        var asker = new Asker(
                Visit.visitor(ctx),
                completes.flatMap(reference -> desk.opened().codeOf(ctx, reference)),
                PageLanguages.of(ctx).tag());
        var filled = new Filled(
                completes.map(Reference::code).orElse(""),
                Visit.visitor(ctx).name(),
                Secret.draw().text());
        pages.show(
                ctx,
                "send",
                pages.withForm(ctx),
                new View(kind, KindQuestions.of(kind), filled, guide.beside(kind, completes, asker), desk.limits()));
    }

    private void receive(Context ctx) {
        if (Visit.csrfToken(ctx).isEmpty()) {
            throw new Refused(ProblemCode.FORM_EXPIRED);
        }
        var told = desk.door().receive(ctx, WayIn.PORTAL, desk.opened().code(ctx));
        desk.opened().remember(ctx, told.reference(), told.receiptCode());
        ctx.redirect("/status/" + told.reference() + "/receipt", HttpStatus.SEE_OTHER);
    }

    private static Optional<SubmissionKind> kindNamed(String name) {
        return Arrays.stream(SubmissionKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }
}
