package no.postmottak.web.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import no.postmottak.casefile.Authority;
import no.postmottak.delivery.Delivery;
import no.postmottak.delivery.Inbox;
import no.postmottak.web.Access;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.Json;
import no.postmottak.web.Problem;
import no.postmottak.web.ProblemCode;
import no.postmottak.web.Refused;

/** What an authority's system has not signed for yet; it may wait with its question until something is there. */
public final class NewItemsEndpoints implements Endpoints {

    private static final int MOST = 50;
    private static final int LONGEST_WAIT_SECONDS = 60;
    private static final int LOOKS_A_SECOND = 2;

    private final Inbox inbox;
    private final InboxSearch search;

    public NewItemsEndpoints(Inbox inbox, InboxSearch search) {
        this.inbox = inbox;
        this.search = search;
    }

    @Override
    public List<Endpoint> all() {
        return List.of(Endpoint.get("/api/v1/inbox/new", Access.AUTHORITY_SYSTEM, this::answer));
    }

    /** Oldest first. */
    private record Unsigned(List<InboxSearch.Item> items) {}

    private void answer(Context ctx) {
        var found = awaited(Acting.authority(ctx), seconds(ctx));
        Json.answer(ctx, new Unsigned(found.stream().map(search::item).toList()));
    }

    private List<Delivery> awaited(Authority asking, int seconds) {
        var found = inbox.unconfirmed(asking, MOST);
        for (var look = 0; found.isEmpty() && look < seconds * LOOKS_A_SECOND && rest(); look++) {
            found = inbox.unconfirmed(asking, MOST);
        }
        return found;
    }

    /** False when the server is told to stop, and nobody waits any longer. */
    private static boolean rest() {
        try {
            Thread.sleep(1_000 / LOOKS_A_SECOND);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int seconds(Context ctx) {
        try {
            var asked = Optional.ofNullable(ctx.queryParam("wait")).map(Integer::parseInt);
            return Math.clamp(asked.orElse(0), 0, LONGEST_WAIT_SECONDS);
        } catch (NumberFormatException notANumber) {
            throw new Refused(Problem.of(ProblemCode.INVALID_VALUE).at("wait"));
        }
    }
}
