package no.postmottak.web.pages;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import no.postmottak.correspondence.LetterId;
import no.postmottak.correspondence.RequestDesk;
import no.postmottak.submission.Reference;
import no.postmottak.submission.Submission;
import no.postmottak.web.Access;
import no.postmottak.web.Actors;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.Refused;
import no.postmottak.web.Takes;
import no.postmottak.web.Visit;

/** What an officer's authority has asked people for: what is due, what is overdue, and what has been answered. */
public final class RequestPages implements Endpoints {

    private final Pages pages;
    private final RequestDesk desk;
    private final Papers papers;
    private final Actors actors;

    public RequestPages(Pages pages, RequestDesk desk, Papers papers, Actors actors) {
        this.pages = pages;
        this.desk = desk;
        this.papers = papers;
        this.actors = actors;
    }

    /** Everything that is not closed, the first due first. */
    public record View(List<Row> rows) {

        public View {
            rows = List.copyOf(rows);
        }
    }

    /** One request, and the references of what answered it. */
    public record Row(RequestDesk.Row asked, List<Reference> replies) {

        public Row {
            replies = List.copyOf(replies);
        }
    }

    @Override
    public List<Endpoint> all() {
        return List.of(
                Endpoint.get("/requests", Access.OFFICER, this::list),
                Endpoint.post("/requests/{id}/close", Access.OFFICER, Takes.FORM, this::close));
    }

    private void list(Context ctx) {
        var rows = desk.of(InboxPages.authorityOf(ctx)).stream().map(this::row).toList();
        pages.show(ctx, "requests", pages.withForm(ctx), new View(rows));
    }

    private Row row(RequestDesk.Row asked) {
        var replies = asked.replies().stream()
                .map(reply -> papers.submission(reply.submission()))
                .map(Submission::reference)
                .toList();
        return new Row(asked, replies);
    }

    private void close(Context ctx) {
        var letter = Numbers.pathUuid(ctx, "id").map(LetterId::new).orElseThrow(RequestPages::notThere);
        var isClosed = desk.close(letter, InboxPages.authorityOf(ctx), actors.of(Visit.visitor(ctx)))
                .orElseThrow(RequestPages::notThere);
        if (!isClosed) {
            throw new Refused(ProblemCode.ALREADY_DONE);
        }
        ctx.redirect("/requests", HttpStatus.SEE_OTHER);
    }

    private static Refused notThere() {
        return new Refused(ProblemCode.NOT_FOUND);
    }
}
