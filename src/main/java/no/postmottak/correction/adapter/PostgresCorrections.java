package no.postmottak.correction.adapter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.correction.Correction;
import no.postmottak.correction.CorrectionLetter;
import no.postmottak.correction.Corrections;
import no.postmottak.submission.SubmissionId;
import org.jdbi.v3.core.Jdbi;

/** Corrections in PostgreSQL. */
public final class PostgresCorrections implements Corrections {

    private final Jdbi jdbi;

    public PostgresCorrections(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean ask(Correction correction) {
        var asked = jdbi.withHandle(handle -> handle.createUpdate("""
                        insert into correction (id, submission_id, letter, known_to, asked_by, asked_at, last_day,
                                                state, changed_at)
                        values (:id, :submission, :letter, :knownTo, :by, :at, :lastDay, 'ASKED', :at)
                        on conflict (submission_id, letter) do update
                        set known_to = excluded.known_to, asked_by = excluded.asked_by, asked_at = excluded.asked_at,
                            last_day = excluded.last_day, state = 'ASKED', changed_at = excluded.asked_at, reply_id = null
                        where correction.state = 'CLOSED' and excluded.asked_by <> :software
                        """)
                .bind("id", correction.id())
                .bind("submission", correction.submission().value())
                .bind("letter", correction.letter().name())
                .bind("knownTo", correction.asked().knownTo().name())
                .bind("by", correction.asked().by())
                .bind("at", correction.asked().at())
                .bind("lastDay", correction.lastDay())
                .bind("software", Correction.BY_SOFTWARE)
                .execute());
        return asked == 1;
    }

    @Override
    public Optional<Correction> byId(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from correction where id = :id")
                .bind("id", id)
                .map((row, context) -> correction(row))
                .findOne());
    }

    @Override
    public List<Correction> of(SubmissionId submission) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from correction where submission_id = :submission order by asked_at, letter")
                .bind("submission", submission.value())
                .map((row, context) -> correction(row))
                .list());
    }

    @Override
    public List<Correction> open(int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from correction where state <> 'CLOSED'
                        order by last_day nulls first, asked_at, id limit :most
                        """)
                .bind("most", atMost)
                .map((row, context) -> correction(row))
                .list());
    }

    @Override
    public boolean setDay(UUID id, LocalDate lastDay) {
        var set = jdbi.withHandle(handle ->
                handle.execute("update correction set last_day = ? where id = ? and state = 'ASKED'", lastDay, id));
        return set == 1;
    }

    @Override
    public boolean stands(UUID id, Correction.Standing standing) {
        var changed = jdbi.withHandle(handle -> handle.createUpdate("""
                        update correction set state = :state, changed_at = :since, reply_id = coalesce(:reply, reply_id)
                        where id = :id and state <> 'CLOSED'
                        """)
                .bind("state", standing.state().name())
                .bind("since", standing.since())
                .bind("reply", standing.reply().map(SubmissionId::value))
                .bind("id", id)
                .execute());
        return changed == 1;
    }

    private static Correction correction(ResultSet row) throws SQLException {
        var asked = new Correction.Asked(
                Correction.KnownTo.valueOf(row.getString("known_to")),
                row.getString("asked_by"),
                row.getTimestamp("asked_at").toInstant());
        var standing = new Correction.Standing(
                Correction.State.valueOf(row.getString("state")),
                row.getTimestamp("changed_at").toInstant(),
                Optional.ofNullable(row.getObject("reply_id", UUID.class)).map(SubmissionId::new));
        return new Correction(
                row.getObject("id", UUID.class),
                new SubmissionId(row.getObject("submission_id", UUID.class)),
                CorrectionLetter.valueOf(row.getString("letter")),
                asked,
                Optional.ofNullable(row.getObject("last_day", LocalDate.class)),
                standing);
    }
}
