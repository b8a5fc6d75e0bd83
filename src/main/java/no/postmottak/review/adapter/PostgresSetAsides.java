package no.postmottak.review.adapter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.review.Resolution;
import no.postmottak.review.SetAside;
import no.postmottak.review.SetAsides;
import no.postmottak.store.adapter.SealedRows;
import no.postmottak.submission.SubmissionId;
import org.jdbi.v3.core.Jdbi;

/** Set-aside submissions in PostgreSQL. */
public final class PostgresSetAsides implements SetAsides {

    private final Jdbi jdbi;
    private final SealedRows sealed;

    public PostgresSetAsides(Jdbi jdbi, SealedRows sealed) {
        this.jdbi = jdbi;
        this.sealed = sealed;
    }

    @Override
    public void add(SetAside item) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into set_aside (id, submission_id, step, reason, since, sealed)
                        values (:id, :submission, :step, :reason, :since, :sealed)
                        """)
                .bind("id", item.id())
                .bind("submission", item.submission().value())
                .bind("step", item.cause().step().name())
                .bind("reason", item.cause().reason().name())
                .bind("since", item.since())
                .bind("sealed", sealed.seal(item.cause(), SetAside.Cause.class, "set-aside:" + item.id()))
                .execute());
    }

    @Override
    public List<SetAside> open(int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from set_aside where resolved_at is null order by since, id limit :most")
                .bind("most", atMost)
                .map((row, context) -> setAside(row))
                .list());
    }

    @Override
    public Optional<SetAside> byId(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from set_aside where id = :id")
                .bind("id", id)
                .map((row, context) -> setAside(row))
                .findOne());
    }

    @Override
    public List<SetAside> of(SubmissionId submission) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from set_aside where submission_id = :submission order by since, id")
                .bind("submission", submission.value())
                .map((row, context) -> setAside(row))
                .list());
    }

    @Override
    public boolean resolve(UUID id, Resolution resolution) {
        var resolved = jdbi.withHandle(handle -> handle.createUpdate("""
                        update set_aside set resolved_at = :at, resolution = :resolution
                        where id = :id and resolved_at is null
                        """)
                .bind("at", resolution.at())
                .bind("resolution", sealed.seal(resolution, Resolution.class, "resolution:" + id))
                .bind("id", id)
                .execute());
        return resolved == 1;
    }

    @Override
    public long waiting() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from set_aside where resolved_at is null")
                .mapTo(Long.class)
                .one());
    }

    private SetAside setAside(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var resolution = Optional.ofNullable(row.getBytes("resolution"))
                .map(content -> sealed.open(content, Resolution.class, "resolution:" + id));
        return new SetAside(
                id,
                new SubmissionId(row.getObject("submission_id", UUID.class)),
                sealed.open(row.getBytes("sealed"), SetAside.Cause.class, "set-aside:" + id),
                row.getTimestamp("since").toInstant(),
                resolution);
    }
}
