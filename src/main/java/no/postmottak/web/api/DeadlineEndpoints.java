package no.postmottak.web.api;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.delivery.DeliveryId;
import no.postmottak.delivery.Ending;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.web.Access;
import no.postmottak.web.Endpoint;
import no.postmottak.web.Endpoints;
import no.postmottak.web.Json;
import no.postmottak.web.status.Board;

/** What ends when: for an authority what lies with it, for a lawyer what concerns the lawyer's own clients. */
public final class DeadlineEndpoints implements Endpoints {

    private static final int MOST_SHOWN = 500;

    private final Board board;

    public DeadlineEndpoints(Board board) {
        this.board = board;
    }

    /** An authority's board, and the deliveries that were left unread too long, which come before all. */
    private record OfAuthority(List<UUID> leftUnread, List<Line> endings) {}

    /** A sender's board. */
    private record OfPerson(List<Line> endings) {}

    /** One line: the instant is the first one that is too late. */
    private record Line(
            String reference,
            Optional<SubmissionKind> kind,
            Ending.What what,
            Instant endsAt,
            Optional<UUID> delivery,
            Optional<Ending.Standing> standing,
            boolean urgent) {

        static Line of(Board.Line line) {
            return new Line(
                    line.reference().code(),
                    line.kind(),
                    line.what(),
                    line.endsAt(),
                    line.delivery(),
                    line.standing(),
                    line.urgent());
        }
    }

    @Override
    public List<Endpoint> all() {
        return List.of(
                Endpoint.get("/api/v1/inbox/deadlines", Access.AUTHORITY_SYSTEM, this::ofAuthority),
                Endpoint.get("/api/v1/deadlines", Access.LOGGED_IN, this::ofPerson));
    }

    private void ofAuthority(Context ctx) {
        var asking = Acting.authority(ctx);
        var unread = board.leftUnread(asking).stream().map(DeliveryId::value).toList();
        Json.answer(ctx, new OfAuthority(unread, lines(board.of(asking, MOST_SHOWN))));
    }

    private void ofPerson(Context ctx) {
        Json.answer(ctx, new OfPerson(lines(board.of(Acting.person(ctx), MOST_SHOWN))));
    }

    private static List<Line> lines(List<Board.Line> lines) {
        return lines.stream().map(Line::of).toList();
    }
}
