package no.postmottak.web.pages;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import no.postmottak.casefile.Authority;
import no.postmottak.delivery.Authorities;
import no.postmottak.review.SetAside;
import no.postmottak.review.SetAsides;
import no.postmottak.submission.Submission;
import no.postmottak.web.Access;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.Refused;
import no.postmottak.web.status.CorrectionShown;
import no.postmottak.web.status.Shown;
import no.postmottak.web.status.ShownCorrections;
import no.postmottak.web.status.Status;

/** What waits for a person in the mail room, with the page on one side and what was typed and found on the other. */
public final class MailRoomPages implements Endpoints {

    private static final int ROWS = 100;
    private static final String ITEM = "/mail-room/{id}";

    private final Pages pages;
    private final Shelf shelf;
    private final Papers papers;
    private final Exhibits exhibits;

    /** What is set aside, where it can be sent, and what senders were asked for. */
    public record Shelf(SetAsides setAsides, Authorities authorities, ShownCorrections corrections) {}

    public MailRoomPages(Pages pages, Shelf shelf, Papers papers, Exhibits exhibits) {
        this.pages = pages;
        this.shelf = shelf;
        this.papers = papers;
        this.exhibits = exhibits;
    }

    /** Everything that waits, oldest first. */
    public record ListView(long waiting, List<Row> rows) {
        public ListView {
            rows = List.copyOf(rows);
        }
    }

    /** One that waits. */
    public record Row(SetAside item, Submission submission) {}

    /** One that waits, opened; what is typed into the form is given back when it was wrong. */
    public record View(
            SetAside item,
            Submission submission,
            List<DocumentView> documents,
            Told told,
            List<Authority> authorities,
            String numbers,
            List<FieldError> errors) {
        public View {
            documents = List.copyOf(documents);
            authorities = List.copyOf(authorities);
            errors = List.copyOf(errors);
        }

        public List<Status.FindingShown> findings() {
            return told.findings();
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

    /** What only a person at a desk is told, and what the sender is told. */
    public record Told(List<Status.FindingShown> findings, List<CorrectionShown> corrections) {
        public Told {
            findings = List.copyOf(findings);
            corrections = List.copyOf(corrections);
        }
    }

    @Override
    public List<Endpoint> all() {
        return List.of(
                Endpoint.get("/mail-room", Access.MAIL_ROOM, this::list),
                Endpoint.get(ITEM, Access.MAIL_ROOM, ctx -> show(ctx, Optional.empty(), List.of())),
                Endpoint.get(
                        ITEM + "/documents/{document}", Access.MAIL_ROOM, ctx -> exhibits.original(ctx, sent(ctx))),
                Endpoint.get(ITEM + "/copies/{document}", Access.MAIL_ROOM, ctx -> exhibits.copy(ctx, sent(ctx))),
                Endpoint.get(ITEM + "/pages/{document}/{page}", Access.MAIL_ROOM, ctx -> exhibits.page(ctx, sent(ctx))),
                Endpoint.get(
                        ITEM + "/crops/{document}/{crop}", Access.MAIL_ROOM, ctx -> exhibits.crop(ctx, sent(ctx))));
    }

    /** The page of one item, with what was typed and what was wrong with it. */
    void show(Context ctx, Optional<String> typed, List<FieldError> errors) {
        var item = open(ctx);
        var submission = papers.submission(item.submission());
        var authorities = shelf.authorities().all().stream()
                .map(Authorities.Listed::authority)
                .toList();
        var numbers = typed.orElseGet(() -> String.join("\n", suggested(item)));
        var documents = DocumentView.of(submission, papers);
        var findings = papers.assessment(submission).map(Shown::forOfficersOnly).orElse(List.of());
        var asked = shelf.corrections()
                .toOfficers(submission.id(), PageLanguages.of(ctx).tag());
        pages.show(
                ctx,
                "set-aside",
                pages.withForm(ctx),
                new View(item, submission, documents, new Told(findings, asked), authorities, numbers, errors));
    }

    private void list(Context ctx) {
        var rows = shelf.setAsides().open(ROWS).stream()
                .map(item -> new Row(item, papers.submission(item.submission())))
                .toList();
        pages.show(
                ctx, "mail-room", pages.of(ctx), new ListView(shelf.setAsides().waiting(), rows));
    }

    /** Where typed and found disagree nothing is suggested: that would be a guess. */
    private static List<String> suggested(SetAside item) {
        var cause = item.cause();
        return cause.typed().isEmpty()
                        && cause.recorded().isEmpty()
                        && cause.found().size() == 1
                ? cause.found()
                : List.of();
    }

    private SetAside open(Context ctx) {
        var item = Numbers.pathUuid(ctx, "id")
                .flatMap(shelf.setAsides()::byId)
                .orElseThrow(() -> new Refused(ProblemCode.NOT_FOUND));
        if (!item.isOpen()) {
            throw new Refused(ProblemCode.ALREADY_DONE);
        }
        return item;
    }

    /** What waits for a person. */
    Submission sent(Context ctx) {
        return papers.submission(open(ctx).submission());
    }
}
