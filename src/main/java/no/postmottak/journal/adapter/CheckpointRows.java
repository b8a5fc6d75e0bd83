package no.postmottak.journal.adapter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.postmottak.journal.Checkpoint;
import no.postmottak.journal.LogName;
import no.postmottak.journal.SignedCheckpoint;
import no.postmottak.journal.TreeHash;
import org.jdbi.v3.core.Jdbi;

/** What was signed of one log, as rows. */
record CheckpointRows(Jdbi jdbi, LogName log) {

    void keep(SignedCheckpoint checkpoint) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into journal_checkpoint (log, size, root, signed_at, signed)
                        values (:log, :size, :root, :at, :signed) on conflict do nothing
                        """)
                .bind("log", log.word())
                .bind("size", checkpoint.checkpoint().size())
                .bind("root", checkpoint.checkpoint().root().bytes())
                .bind("at", OffsetDateTime.ofInstant(checkpoint.checkpoint().at(), ZoneOffset.UTC))
                .bind("signed", checkpoint.compact())
                .execute());
    }

    Optional<SignedCheckpoint> latest() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from journal_checkpoint where log = :log order by size desc limit 1")
                .bind("log", log.word())
                .map((row, context) -> checkpoint(row))
                .findOne());
    }

    List<SignedCheckpoint> longerThan(long size, int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from journal_checkpoint where log = :log and size > :size order by size limit :atMost")
                .bind("log", log.word())
                .bind("size", size)
                .bind("atMost", atMost)
                .map((row, context) -> checkpoint(row))
                .list());
    }

    private SignedCheckpoint checkpoint(ResultSet row) throws SQLException {
        var checkpoint = new Checkpoint(
                log,
                row.getLong("size"),
                TreeHash.of(row.getBytes("root")),
                row.getObject("signed_at", OffsetDateTime.class).toInstant());
        return new SignedCheckpoint(checkpoint, row.getString("signed"));
    }
}
