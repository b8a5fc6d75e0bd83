package no.postmottak.web.pages;

import io.javalin.http.Context;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.postmottak.delivery.Deliveries;
import no.postmottak.review.SetAsides;
import no.postmottak.submission.Outbox;
import no.postmottak.web.Access;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.HealthParts;

/** How the house stands, for those who run it: its parts, the work in progress, and what waits for people. */
public final class ConsolePage implements Endpoints {

    private final Pages pages;
    private final HealthParts parts;
    private final Work work;

    /** Where work in progress is counted. */
    public record Work(Outbox outbox, SetAsides setAsides, Deliveries deliveries) {}

    public ConsolePage(Pages pages, HealthParts parts, Work work) {
        this.pages = pages;
        this.parts = parts;
        this.work = work;
    }

    /** All of it at one moment. */
    public record View(List<HealthParts.Part> parts, SortedMap<String, Long> errands, long setAside, long unconfirmed) {
        public View {
            parts = List.copyOf(parts);
        }
    }

    @Override
    public List<Endpoint> all() {
        return List.of(Endpoint.get("/console", Access.OPERATOR, this::show));
    }

    private void show(Context ctx) {
        var view = new View(
                parts.all(),
                new TreeMap<>(work.outbox().standing()),
                work.setAsides().waiting(),
                work.deliveries().unconfirmed());
        pages.show(ctx, "console", pages.of(ctx), view);
    }
}
