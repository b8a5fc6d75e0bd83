package no.postmottak.submission.adapter;

import java.util.Optional;
import no.postmottak.store.adapter.SealedRows;
import no.postmottak.submission.ConfirmedSender;
import no.postmottak.submission.ConfirmedSenders;
import no.postmottak.submission.SubmissionId;
import org.jdbi.v3.core.Jdbi;

/** Confirmed senders in PostgreSQL, sealed. */
public final class PostgresConfirmedSenders implements ConfirmedSenders {

    private final Jdbi jdbi;
    private final SealedRows sealed;

    public PostgresConfirmedSenders(Jdbi jdbi, SealedRows sealed) {
        this.jdbi = jdbi;
        this.sealed = sealed;
    }

    @Override
    public void confirm(SubmissionId submission, ConfirmedSender confirmed) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into confirmed_sender (submission_id, sealed) values (:submission, :sealed)
                        on conflict (submission_id) do update set sealed = excluded.sealed
                        """)
                .bind("submission", submission.value())
                .bind("sealed", sealed.seal(confirmed, ConfirmedSender.class, row(submission)))
                .execute());
    }

    @Override
    public void withdraw(SubmissionId submission) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from confirmed_sender where submission_id = :submission")
                .bind("submission", submission.value())
                .execute());
    }

    @Override
    public Optional<ConfirmedSender> of(SubmissionId submission) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select sealed from confirmed_sender where submission_id = :submission")
                .bind("submission", submission.value())
                .map((row, context) -> sealed.open(row.getBytes("sealed"), ConfirmedSender.class, row(submission)))
                .findOne());
    }

    private static String row(SubmissionId submission) {
        return "confirmed-sender:" + submission.value();
    }
}
