package no.postmottak.web.pages;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import no.postmottak.submission.Acknowledgement;
import no.postmottak.submission.Reference;
import no.postmottak.submission.Submissions;
import no.postmottak.web.Access;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.Refused;
import no.postmottak.web.Takes;
import no.postmottak.web.Visit;
import no.postmottak.web.status.Asker;
import no.postmottak.web.status.Status;
import no.postmottak.web.status.Statuses;

/** The receipt [mottaksbekreftelse]: when, what, and the code that is shown here and nowhere else. */
public final class ReceiptPage implements Endpoints {

    private final Pages pages;
    private final Submissions submissions;
    private final Statuses statuses;
    private final OpenedSubmissions opened;

    public ReceiptPage(Pages pages, Submissions submissions, Statuses statuses, OpenedSubmissions opened) {
        this.pages = pages;
        this.submissions = submissions;
        this.statuses = statuses;
        this.opened = opened;
    }

    /** What the sender was answered, and what lies ahead. */
    public record View(Acknowledgement told, Status.Ahead ahead) {

        /** The code in groups, as people read it from paper. */
        public String code() {
            return told.receiptCode().value().replaceAll("(.{4})(?=.)", "$1-");
        }
    }

    @Override
    public List<Endpoint> all() {
        return List.of(
                Endpoint.get("/status/{reference}/receipt", Access.SENDER, this::show),
                Endpoint.get("/status/{reference}/receipt.jws", Access.SENDER, this::download),
                Endpoint.post("/receipt/close", Access.ANYONE, Takes.FORM, this::close));
    }

    private void show(Context ctx) {
        var told = told(ctx);
        var asker = new Asker(
                Visit.visitor(ctx),
                opened.codeOf(ctx, told.reference()),
                PageLanguages.of(ctx).tag());
        var ahead = statuses.of(told.reference(), asker).orElseThrow().head().ahead();
        pages.show(ctx, "receipt", pages.withForm(ctx), new View(told, ahead));
    }

    private void download(Context ctx) {
        var told = told(ctx);
        Downloads.named(ctx, "receipt-" + told.reference() + ".jws", "application/jose");
        ctx.result(told.receipt().compact());
    }

    private void close(Context ctx) {
        opened.forget(ctx);
        ctx.redirect("/status", HttpStatus.SEE_OTHER);
    }

    private Acknowledgement told(Context ctx) {
        return Reference.parse(ctx.pathParam("reference"))
                .flatMap(reference -> told(ctx, reference))
                .orElseThrow(() -> new Refused(ProblemCode.NOT_FOUND));
    }

    /** Only for who holds the code: a login alone does not show the code again. */
    private Optional<Acknowledgement> told(Context ctx, Reference reference) {
        return opened.codeOf(ctx, reference)
                .flatMap(code -> submissions.byReceiptCode(reference, code))
                .map(submission -> submissions.acknowledgementOf(submission.id()));
    }
}
