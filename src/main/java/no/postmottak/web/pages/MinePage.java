package no.postmottak.web.pages;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import no.postmottak.web.Access;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.Visit;
import no.postmottak.web.status.Asker;
import no.postmottak.web.status.Status;
import no.postmottak.web.status.Statuses;

/** Everything somebody has sent while logged in. */
public final class MinePage implements Endpoints {

    private final Pages pages;
    private final Statuses statuses;
    private final Endings endings;

    public MinePage(Pages pages, Statuses statuses, Endings endings) {
        this.pages = pages;
        this.statuses = statuses;
        this.endings = endings;
    }

    /** The submissions, newest first, and what ends when. */
    public record View(List<Status> sent, List<Endings.Row> endings) {
        public View {
            endings = List.copyOf(endings);
            sent = List.copyOf(sent);
        }
    }

    @Override
    public List<Endpoint> all() {
        return List.of(Endpoint.get("/mine", Access.LOGGED_IN, this::show));
    }

    private void show(Context ctx) {
        var language = PageLanguages.of(ctx).tag();
        var sent = statuses.sentBy(new Asker(Visit.visitor(ctx), Optional.empty(), language));
        var ending = Visit.visitor(ctx).person().map(endings::of).orElse(List.of());
        pages.show(ctx, "mine", pages.of(ctx), new View(sent, ending));
    }
}
