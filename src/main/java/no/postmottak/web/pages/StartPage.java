package no.postmottak.web.pages;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import no.postmottak.web.Access;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.Visit;

/** The front page: what do you want to do? */
public final class StartPage implements Endpoints {

    private final Pages pages;

    public StartPage(Pages pages) {
        this.pages = pages;
    }

    /** The ways on from here. */
    public record View(List<Choice> choices) {
        public View {
            choices = List.copyOf(choices);
        }
    }

    /** One way on. */
    public record Choice(String href, String key) {}

    @Override
    public List<Endpoint> all() {
        return List.of(Endpoint.get("/", Access.ANYONE, this::show));
    }

    private void show(Context ctx) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("/send?kind=APPEAL", "start.appeal"));
        choices.add(new Choice("/send?kind=SUPPORTING_DOCUMENTS", "start.documents"));
        choices.add(new Choice("/send?kind=EXPENSE_CLAIM", "start.expenses"));
        choices.add(new Choice("/send?kind=OTHER", "start.other"));
        choices.add(new Choice("/status", "start.status"));
        if (!Visit.visitor(ctx).isKnown()) {
            choices.add(new Choice("/login", "start.login"));
        }
        pages.show(ctx, "start", pages.of(ctx), new View(choices));
    }
}
