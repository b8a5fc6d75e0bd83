package no.postmottak.web.api;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.delivery.DeadlineBoard;
import no.postmottak.delivery.DeliveryId;
import no.postmottak.delivery.Ending;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.submission.Submissions;
import no.postmottak.web.Access;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.Json;

/** What ends when: for an authority what lies with it, for a lawyer what concerns the lawyer's own clients. */
public final class DeadlineEndpoints implements Endpoints {

    private static final int MOST_SHOWN = 500;

    private final DeadlineBoard board;
    private final Submissions submissions;
    private final Clock clock;

    public DeadlineEndpoints(DeadlineBoard board, Submissions submissions, Clock clock) {
        this.board = board;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** An authority's board, and the deliveries that were left unread too long, which come before all. */
    private record OfAuthority(List<UUID> leftUnread, List<Line> endings) {}

    /** A sender's board. */
    private record OfPerson(List<Line> endings) {}

    /** One line: the instant is the first one that is too late. */
    private record Line(
            String reference,
            SubmissionKind kind,
            Ending.What what,
            Instant endsAt,
            Optional<UUID> delivery,
            Optional<Ending.Standing> standing,
            boolean urgent) {}

    @Override
    public List<Endpoint> all() {
        return List.of(
                Endpoint.get("/api/v1/inbox/deadlines", Access.AUTHORITY_SYSTEM, this::ofAuthority),
                Endpoint.get("/api/v1/deadlines", Access.LOGGED_IN, this::ofPerson));
    }

    private void ofAuthority(Context ctx) {
        var asking = Acting.authority(ctx);
        var unread = board.leftUnread(asking).stream().map(DeliveryId::value).toList();
        Json.answer(ctx, new OfAuthority(unread, lines(board.of(asking, clock.instant(), MOST_SHOWN))));
    }

    private void ofPerson(Context ctx) {
        Json.answer(ctx, new OfPerson(lines(board.of(Acting.person(ctx), clock.instant(), MOST_SHOWN))));
    }

    private List<Line> lines(List<Ending> endings) {
        return endings.stream().flatMap(ending -> line(ending).stream()).toList();
    }

    private Optional<Line> line(Ending ending) {
        return submissions
                .byId(ending.submission())
                .map(submission -> new Line(
                        submission.reference().code(),
                        // as it was sent: what a person treats it as is told on the case only
                        submission.form().kind(),
                        ending.what(),
                        ending.endsAt(),
                        ending.delivery().map(DeliveryId::value),
                        ending.standing(),
                        ending.isUrgent()));
    }
}
