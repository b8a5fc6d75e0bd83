package no.postmottak.routing.adapter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.casefile.Authority;
import no.postmottak.routing.Queue;
import no.postmottak.routing.RoutedTo;
import no.postmottak.routing.Routings;
import no.postmottak.submission.SubmissionId;
import org.jdbi.v3.core.Jdbi;

/** Routings in PostgreSQL; the last word counts when a person sent a submission somewhere else. */
public final class PostgresRoutings implements Routings {

    private final Jdbi jdbi;

    public PostgresRoutings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void record(SubmissionId submission, RoutedTo routedTo) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into routing (submission_id, authority, rule, reason, queue)
                        values (:submission, :authority, :rule, :reason, :queue)
                        on conflict (submission_id) do update set authority = excluded.authority,
                            rule = excluded.rule, reason = excluded.reason, queue = excluded.queue, routed_at = now()
                        """)
                .bind("submission", submission.value())
                .bind("authority", routedTo.authority().code())
                .bind("rule", routedTo.rule())
                .bind("reason", routedTo.reason())
                .bind("queue", routedTo.queue().name())
                .execute());
    }

    @Override
    public Optional<RoutedTo> of(SubmissionId submission) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select authority, rule, reason, queue from routing where submission_id = :id")
                .bind("id", submission.value())
                .map((row, context) -> new RoutedTo(
                        Authority.parse(row.getString("authority")).orElseThrow(),
                        row.getString("rule"),
                        row.getString("reason"),
                        Queue.valueOf(row.getString("queue"))))
                .findOne());
    }

    @Override
    public List<SubmissionId> all() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select submission_id from routing order by routed_at, submission_id")
                        .mapTo(UUID.class)
                        .map(SubmissionId::new)
                        .list());
    }
}
