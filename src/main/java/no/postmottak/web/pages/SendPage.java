package no.postmottak.web.pages;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.postmottak.casefile.Authority;
import no.postmottak.submission.IntakeLimits;
import no.postmottak.submission.Reference;
import no.postmottak.submission.Role;
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

/** The one page to send documents with: it asks much and demands nothing, for a person sorts out what is missing. */
public final class SendPage implements Endpoints {

    private final Pages pages;
    private final SubmissionDoor door;
    private final IntakeLimits limits;
    private final OpenedSubmissions opened;

    public SendPage(Pages pages, SubmissionDoor door, IntakeLimits limits, OpenedSubmissions opened) {
        this.pages = pages;
        this.door = door;
        this.limits = limits;
        this.opened = opened;
    }

    /** What the form offers, and what it is filled in with. */
    public record View(SubmissionKind kind, String inReplyTo, String name, String idempotencyKey, IntakeLimits limits) {

        public SubmissionKind[] kinds() {
            return SubmissionKind.values();
        }

        public List<Role> roles() {
            return Arrays.stream(Role.values())
                    .filter(role -> role != Role.NOT_TOLD)
                    .toList();
        }

        /** Bodies that decide in the first place; NPIS does not. */
        public List<Authority.Kind> authorities() {
            return List.of(Authority.Kind.UDI, Authority.Kind.UNE, Authority.Kind.POLICE, Authority.Kind.MISSION);
        }
    }

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
        var inReplyTo = Optional.ofNullable(ctx.queryParam("to"))
                .flatMap(Reference::parse)
                .map(Reference::code)
                .orElse("");
        var name = Visit.visitor(ctx).name();
        pages.show(
                ctx,
                "send",
                pages.withForm(ctx),
                new View(kind, inReplyTo, name, Secret.draw().text(), limits));
    }

    private void receive(Context ctx) {
        if (Visit.csrfToken(ctx).isEmpty()) {
            throw new Refused(ProblemCode.FORM_EXPIRED);
        }
        var told = door.receive(ctx, WayIn.PORTAL);
        opened.remember(ctx, told.reference(), told.receiptCode());
        ctx.redirect("/status/" + told.reference() + "/receipt", HttpStatus.SEE_OTHER);
    }

    private static Optional<SubmissionKind> kindNamed(String name) {
        return Arrays.stream(SubmissionKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }
}
