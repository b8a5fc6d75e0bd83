package no.postmottak.web.pages;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.postmottak.submission.ReceiptCode;
import no.postmottak.submission.Reference;
import no.postmottak.web.Access;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.Takes;
import no.postmottak.web.Visit;
import no.postmottak.web.status.Asker;
import no.postmottak.web.status.Status;
import no.postmottak.web.status.Statuses;

/** How far a submission has come: for who holds its code, or sent it while logged in. */
public final class StatusPages implements Endpoints {

    private final Pages pages;
    private final Statuses statuses;
    private final OpenedSubmissions opened;

    public StatusPages(Pages pages, Statuses statuses, OpenedSubmissions opened) {
        this.pages = pages;
        this.statuses = statuses;
        this.opened = opened;
    }

    /** What was typed, and what is wrong with it. */
    public record FormView(String reference, List<FieldError> errors) {
        public FormView {
            errors = List.copyOf(errors);
        }

        /** The key of what is wrong with a field; empty when nothing is. */
        public String errorKey(String field) {
            return errors.stream()
                    .filter(error -> error.field().equals(field))
                    .map(FieldError::key)
                    .findFirst()
                    .orElse("");
        }
    }

    /** The status, and whether this browser can still show the receipt. */
    public record View(Status status, boolean hasReceipt) {}

    @Override
    public List<Endpoint> all() {
        return List.of(
                Endpoint.get("/status", Access.ANYONE, this::ask),
                Endpoint.post("/status", Access.ANYONE, Takes.FORM, this::open),
                Endpoint.get("/status/{reference}", Access.SENDER, this::show));
    }

    private void ask(Context ctx) {
        pages.show(ctx, "status-form", pages.withForm(ctx), new FormView("", List.of()));
    }

    private void open(Context ctx) {
        Forms.demandToken(ctx);
        var typedReference = Forms.text(ctx, "reference");
        var reference = Reference.parse(typedReference);
        var code = ReceiptCode.parse(Forms.text(ctx, "code"));
        var errors = new ArrayList<FieldError>();
        if (reference.isEmpty()) {
            errors.add(new FieldError("reference", "error.reference"));
        }
        if (code.isEmpty()) {
            errors.add(new FieldError("code", "error.code"));
        }
        if (reference.isPresent() && code.isPresent()) {
            if (status(ctx, reference.get(), code).isPresent()) {
                opened.remember(ctx, reference.get(), code.get());
                ctx.redirect("/status/" + reference.get(), HttpStatus.SEE_OTHER);
                return;
            }
            errors.add(new FieldError("reference", "error.not-found"));
        }
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        pages.show(ctx, "status-form", pages.withForm(ctx), new FormView(typedReference, errors));
    }

    private void show(Context ctx) {
        var reference = Reference.parse(ctx.pathParam("reference"));
        var code = reference.flatMap(known -> opened.codeOf(ctx, known));
        reference
                .flatMap(known -> status(ctx, known, code))
                .ifPresentOrElse(
                        status -> pages.show(ctx, "status", pages.of(ctx), new View(status, code.isPresent())),
                        () -> ctx.redirect("/status", HttpStatus.SEE_OTHER));
    }

    private Optional<Status> status(Context ctx, Reference reference, Optional<ReceiptCode> code) {
        var language = PageLanguages.of(ctx).tag();
        return statuses.of(reference, new Asker(Visit.visitor(ctx), code, language));
    }
}
