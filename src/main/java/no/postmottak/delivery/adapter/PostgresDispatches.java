package no.postmottak.delivery.adapter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.casefile.Authority;
import no.postmottak.delivery.Deliveries;
import no.postmottak.delivery.DeliveryId;
import no.postmottak.delivery.Dispatch;
import no.postmottak.delivery.Dispatch.Attempt;
import no.postmottak.delivery.Dispatches;
import no.postmottak.submission.SubmissionId;
import org.jdbi.v3.core.Jdbi;

/** What is to be done for receivers, in PostgreSQL; the number of the try is the fence against a lost lease. */
public final class PostgresDispatches implements Dispatches {

    private static final int AT_MOST = 20;

    private final Jdbi jdbi;
    private final Deliveries deliveries;

    public PostgresDispatches(Jdbi jdbi, Deliveries deliveries) {
        this.jdbi = jdbi;
        this.deliveries = deliveries;
    }

    /** A row as it is taken. */
    private record Taken(DeliveryId delivery, int attempt, Instant since, Optional<Instant> sentAt) {}

    @Override
    public List<Dispatch> takeDue(Authority receiver, Dispatch.Errand errand, Instant now, Duration lease) {
        var taken = jdbi.withHandle(handle -> handle.createQuery("""
                        update dispatch set attempts = attempts + 1, due_at = :until
                        where errand = :errand and delivery_id in (
                            select delivery_id from dispatch join delivery on delivery.id = delivery_id
                            where errand = :errand and due_at <= :now and receiver = :receiver and status = 'OFFERED'
                            order by due_at limit :most for update of dispatch skip locked)
                        returning delivery_id, attempts, since, sent_at
                        """)
                .bind("until", now.plus(lease))
                .bind("errand", errand.name())
                .bind("now", now)
                .bind("receiver", receiver.code())
                .bind("most", AT_MOST)
                .map((row, context) -> taken(row))
                .list());
        return taken.stream()
                .flatMap(each -> deliveries.byId(each.delivery()).stream()
                        .map(delivery -> new Dispatch(delivery, errand, each.attempt(), each.since(), each.sentAt())))
                .toList();
    }

    @Override
    public boolean record(Attempt attempt, Optional<Instant> next) {
        var written = jdbi.withHandle(handle -> handle.createUpdate("""
                        with mine as (
                            update dispatch set due_at = :next,
                                sent_at = case :outcome when 'TAKEN' then :at when 'OVERDUE' then null else sent_at end,
                                overdue_at = case :outcome when 'OVERDUE' then :at else overdue_at end
                            where delivery_id = :delivery and errand = :errand and attempts = :attempt
                            returning delivery_id)
                        insert into delivery_attempt (delivery_id, errand, attempt, at, outcome, detail)
                        select delivery_id, :errand, :attempt, :at, :outcome, :detail from mine
                        """)
                .bind("delivery", attempt.dispatch().delivery().id().value())
                .bind("errand", attempt.dispatch().errand().name())
                .bind("attempt", attempt.dispatch().attempt())
                .bind("at", Timestamp.from(attempt.at()))
                .bind("next", next.map(Timestamp::from).orElse(null))
                .bind("outcome", attempt.outcome().name())
                .bind("detail", attempt.detail())
                .execute());
        return written == 1;
    }

    @Override
    public boolean park(Dispatch dispatch, Instant at) {
        var parked = jdbi.withHandle(handle -> handle.createUpdate("""
                        update dispatch set parked_at = :at, due_at = null
                        where delivery_id = :delivery and errand = :errand and parked_at is null
                        """)
                .bind("at", at)
                .bind("delivery", dispatch.delivery().id().value())
                .bind("errand", dispatch.errand().name())
                .execute());
        return parked == 1;
    }

    @Override
    public List<DeliveryId> resume(SubmissionId submission, Instant at) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        update dispatch set parked_at = null, sent_at = null, due_at = :at, since = :at
                        from delivery
                        where delivery.id = delivery_id and submission_id = :submission and status = 'OFFERED'
                          and parked_at is not null
                        returning delivery_id
                        """)
                .bind("at", at)
                .bind("submission", submission.value())
                .map((row, context) -> new DeliveryId(row.getObject("delivery_id", UUID.class)))
                .list());
    }

    @Override
    public List<Attempt> attemptsOf(DeliveryId id) {
        var delivery = deliveries.byId(id).orElseThrow();
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select tried.*, since, sent_at from delivery_attempt tried
                        join dispatch using (delivery_id, errand)
                        where delivery_id = :delivery order by number
                        """)
                .bind("delivery", id.value())
                .map((row, context) -> new Attempt(
                        new Dispatch(
                                delivery,
                                Dispatch.Errand.valueOf(row.getString("errand")),
                                row.getInt("attempt"),
                                row.getTimestamp("since").toInstant(),
                                instant(row, "sent_at")),
                        row.getTimestamp("at").toInstant(),
                        Dispatch.Outcome.valueOf(row.getString("outcome")),
                        row.getString("detail")))
                .list());
    }

    private static Taken taken(ResultSet row) throws SQLException {
        return new Taken(
                new DeliveryId(row.getObject("delivery_id", UUID.class)),
                row.getInt("attempts"),
                row.getTimestamp("since").toInstant(),
                instant(row, "sent_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
