package no.postmottak.web.pages;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.postmottak.correction.Correction;
import no.postmottak.correction.Corrections;
import no.postmottak.deadline.Deadline;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.web.Access;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.Refused;
import no.postmottak.web.status.CorrectionShown;
import no.postmottak.web.status.ShownCorrections;

/** What senders were asked to put right and nobody is done with, for the mail room: what ends first on top. */
public final class CorrectionPages implements Endpoints {

    private static final int ROWS = 200;

    private final Pages pages;
    private final Papers papers;
    private final Shelf shelf;
    private final Clock clock;

    /** Where they stand, and in what words. */
    public record Shelf(Corrections corrections, ShownCorrections shown) {}

    public CorrectionPages(Pages pages, Papers papers, Shelf shelf, Clock clock) {
        this.pages = pages;
        this.papers = papers;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** All that is open. */
    public record View(List<Row> rows) {
        public View {
            rows = List.copyOf(rows);
        }
    }

    /** One thing that was asked, and whether its day is past. */
    public record Row(String reference, CorrectionShown asked, boolean isOver) {}

    /** One of them, opened; never the case. */
    public record OneView(String reference, SubmissionKind kind, List<CorrectionShown> asked, List<FieldError> errors) {
        public OneView {
            asked = List.copyOf(asked);
            errors = List.copyOf(errors);
        }
    }

    @Override
    public List<Endpoint> all() {
        return List.of(
                Endpoint.get("/corrections", Access.MAIL_ROOM, this::list),
                Endpoint.get("/corrections/{correction}", Access.MAIL_ROOM, ctx -> show(ctx, List.of())));
    }

    private void list(Context ctx) {
        var today = LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
        var language = PageLanguages.of(ctx).tag();
        var rows = shelf.corrections().open(ROWS).stream()
                .map(correction -> new Row(
                        papers.submission(correction.submission()).reference().code(),
                        shelf.shown().toOfficer(correction, language),
                        correction.isOver(today)))
                .toList();
        pages.show(ctx, "corrections", pages.of(ctx), new View(rows));
    }

    /** The page of one correction, with what was wrong with the last try. */
    void show(Context ctx, List<FieldError> errors) {
        var correction = correction(ctx);
        var submission = papers.submission(correction.submission());
        var asked = shelf.shown().toOfficer(correction, PageLanguages.of(ctx).tag());
        var view = new OneView(submission.reference().code(), submission.kind(), List.of(asked), errors);
        pages.show(ctx, "correction", pages.withForm(ctx), view);
    }

    Correction correction(Context ctx) {
        return Numbers.pathUuid(ctx, "correction")
                .flatMap(shelf.corrections()::byId)
                .orElseThrow(() -> new Refused(ProblemCode.NOT_FOUND));
    }
}
