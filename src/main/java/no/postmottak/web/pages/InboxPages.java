package no.postmottak.web.pages;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.postmottak.admission.Assessment;
import no.postmottak.admission.Outcome;
import no.postmottak.admission.RequirementName;
import no.postmottak.admission.StatedDeadline;
import no.postmottak.casefile.Authority;
import no.postmottak.delivery.Delivery;
import no.postmottak.delivery.DeliveryId;
import no.postmottak.delivery.Inbox;
import no.postmottak.submission.Submission;
import no.postmottak.web.Access;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.Refused;
import no.postmottak.web.Visit;

/** What lies in the inbox of an officer's authority, with the deadline first. */
public final class InboxPages implements Endpoints {

    private static final int ROWS = 50;

    private final Pages pages;
    private final Inbox inbox;
    private final Papers papers;
    private final Endings endings;

    public InboxPages(Pages pages, Inbox inbox, Papers papers, Endings endings) {
        this.pages = pages;
        this.inbox = inbox;
        this.papers = papers;
        this.endings = endings;
    }

    /** One page of the inbox; {@code next} is the last one shown, when there may be older ones. */
    public record View(Authority authority, First first, List<Row> rows, Optional<DeliveryId> next) {
        public View {
            rows = List.copyOf(rows);
        }
    }

    /** What comes before all else on the first page: what was left unread too long, and what ends when. */
    public record First(List<Row> leftUnread, List<Endings.Row> endings) {
        public First {
            leftUnread = List.copyOf(leftUnread);
            endings = List.copyOf(endings);
        }
    }

    /** One delivery. */
    public record Row(
            Delivery delivery,
            Submission submission,
            List<String> applicants,
            Optional<LocalDate> deadline,
            Checks checks) {
        public Row {
            applicants = List.copyOf(applicants);
        }

        public Instant receivedAt() {
            return submission.arrival().receivedAt();
        }
    }

    /** What is missing, and what a person must look at. */
    public record Checks(List<RequirementName> missing, List<RequirementName> unsure) {
        public Checks {
            missing = List.copyOf(missing);
            unsure = List.copyOf(unsure);
        }

        static Checks of(Assessment.Weighing weighing) {
            return new Checks(with(weighing, Outcome.NOT_MET), with(weighing, Outcome.UNSURE));
        }

        private static List<RequirementName> with(Assessment.Weighing weighing, Outcome outcome) {
            return weighing.findings().stream()
                    .filter(finding -> finding.outcome() == outcome)
                    .map(no.postmottak.admission.Finding::requirement)
                    .toList();
        }
    }

    @Override
    public List<Endpoint> all() {
        return List.of(Endpoint.get("/inbox", Access.OFFICER, this::list));
    }

    static Authority authorityOf(Context ctx) {
        return Visit.visitor(ctx).authority().orElseThrow(() -> new Refused(ProblemCode.NOT_ALLOWED));
    }

    private void list(Context ctx) {
        var after = Optional.ofNullable(ctx.queryParam("after"))
                .flatMap(Numbers::uuid)
                .map(DeliveryId::new);
        var listed = inbox.list(authorityOf(ctx), after, ROWS);
        var next = listed.size() == ROWS ? Optional.of(listed.getLast().id()) : Optional.<DeliveryId>empty();
        var first = after.isPresent() ? new First(List.of(), List.of()) : first(authorityOf(ctx));
        var view =
                new View(authorityOf(ctx), first, listed.stream().map(this::row).toList(), next);
        pages.show(ctx, "inbox", pages.of(ctx), view);
    }

    private First first(Authority authority) {
        var left = endings.leftUnread(authority).stream()
                .flatMap(id -> inbox.item(id, authority).stream())
                .map(this::row)
                .toList();
        return new First(left, endings.of(authority));
    }

    private Row row(Delivery delivery) {
        var submission = papers.submission(delivery.submission());
        var weighing = papers.weighing(submission.id());
        var applicants = papers.casesOf(submission.id()).stream()
                .flatMap(onCase -> onCase.applicants().stream())
                .toList();
        return new Row(
                delivery,
                submission,
                applicants,
                weighing.flatMap(Assessment.Weighing::deadline).map(StatedDeadline::earliestLastDay),
                weighing.map(Checks::of).orElse(new Checks(List.of(), List.of())));
    }
}
