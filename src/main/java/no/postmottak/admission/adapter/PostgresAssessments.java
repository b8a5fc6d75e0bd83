package no.postmottak.admission.adapter;

import java.util.Optional;
import no.postmottak.admission.Assessment;
import no.postmottak.admission.Assessments;
import no.postmottak.admission.StatedDeadline;
import no.postmottak.store.adapter.SealedRows;
import no.postmottak.submission.SubmissionId;
import org.jdbi.v3.core.Jdbi;

/** Assessments in PostgreSQL, sealed. */
public final class PostgresAssessments implements Assessments {

    private final Jdbi jdbi;
    private final SealedRows sealed;

    public PostgresAssessments(Jdbi jdbi, SealedRows sealed) {
        this.jdbi = jdbi;
        this.sealed = sealed;
    }

    @Override
    public void record(Assessment assessment) {
        var id = assessment.submission().value();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into assessment (submission_id, sealed) values (:id, :sealed)
                        on conflict (submission_id) do update set sealed = excluded.sealed
                        """)
                .bind("id", id)
                .bind("sealed", sealed.seal(assessment, Assessment.class, "assessment:" + id))
                .execute());
        recordDeadlines(assessment);
    }

    /** Instants alone: the board sorts by them, and they tell nothing of the person. */
    private void recordDeadlines(Assessment assessment) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into submission_deadline (submission_id, by_sender, by_record)
                        values (:id, :bySender, :byRecord)
                        on conflict (submission_id)
                        do update set by_sender = excluded.by_sender, by_record = excluded.by_record
                        """)
                .bind("id", assessment.submission().value())
                .bind("bySender", assessment.fromWhatWasSent().deadline().map(StatedDeadline::earliestEnd))
                .bind("byRecord", assessment.withTheCase().deadline().map(StatedDeadline::earliestEnd))
                .execute());
    }

    @Override
    public Optional<Assessment> of(SubmissionId submission) {
        return jdbi.withHandle(handle -> handle.createQuery("select sealed from assessment where submission_id = :id")
                .bind("id", submission.value())
                .map((row, context) ->
                        sealed.open(row.getBytes("sealed"), Assessment.class, "assessment:" + submission.value()))
                .findOne());
    }
}
