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

    public MinePage(Pages pages, Statuses statuses) {
        this.pages = pages;
        this.statuses = statuses;
    }

    /** The submissions, newest first. */
    public record View(List<Status> sent) {
        public View {
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
        pages.show(ctx, "mine", pages.of(ctx), new View(sent));
    }
}
