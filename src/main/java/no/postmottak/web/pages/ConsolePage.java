package no.postmottak.web.pages;

import io.javalin.http.Context;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import no.postmottak.delivery.Deliveries;
import no.postmottak.review.SetAsides;
import no.postmottak.submission.Outbox;
import no.postmottak.web.Access;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;

/** How the house stands, for those who run it: its parts, the work in progress, and what waits for people. */
public final class ConsolePage implements Endpoints {

    private final Pages pages;
    private final Supplier<List<Part>> parts;
    private final Work work;

    /** Where work in progress is counted. */
    public record Work(Outbox outbox, SetAsides setAsides, Deliveries deliveries) {}

    /** One part: its name, whether it works, and a word about it. */
    public record Part(String name, boolean isUp, String detail) {}

    public ConsolePage(Pages pages, Supplier<List<Part>> parts, Work work) {
        this.pages = pages;
        this.parts = parts;
        this.work = work;
    }

    /** All of it at one moment. */
    public record View(List<Part> parts, SortedMap<String, Long> errands, long setAside, long unconfirmed) {
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
                parts.get(),
                new TreeMap<>(work.outbox().standing()),
                work.setAsides().waiting(),
                work.deliveries().unconfirmed());
        pages.show(ctx, "console", pages.of(ctx), view);
    }
}
