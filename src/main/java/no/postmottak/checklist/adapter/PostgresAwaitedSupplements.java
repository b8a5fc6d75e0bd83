package no.postmottak.checklist.adapter;

import java.time.LocalDate;
import java.util.Optional;
import no.postmottak.checklist.AwaitedSupplements;
import no.postmottak.submission.SubmissionId;
import org.jdbi.v3.core.Jdbi;

/** Awaited supplements in PostgreSQL: a submission and a day. */
public final class PostgresAwaitedSupplements implements AwaitedSupplements {

    private final Jdbi jdbi;

    public PostgresAwaitedSupplements(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void record(SubmissionId submission, Optional<LocalDate> lastDay) {
        lastDay.ifPresentOrElse(day -> await(submission, day), () -> forget(submission));
    }

    private void await(SubmissionId submission, LocalDate lastDay) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into awaited_supplement (submission_id, last_day) values (:submission, :day)
                        on conflict (submission_id) do update set last_day = excluded.last_day
                        """)
                .bind("submission", submission.value())
                .bind("day", lastDay)
                .execute());
    }

    private void forget(SubmissionId submission) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from awaited_supplement where submission_id = :submission")
                .bind("submission", submission.value())
                .execute());
    }
}
