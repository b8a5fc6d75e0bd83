package no.postmottak.reading.adapter;

import java.util.Optional;
import java.util.function.UnaryOperator;
import no.postmottak.reading.DocumentFacts;
import no.postmottak.reading.Facts;
import no.postmottak.reading.FactsRecords;
import no.postmottak.store.adapter.SealedRows;
import no.postmottak.submission.SubmissionId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Facts in PostgreSQL, sealed, with the vault keys they refer to in the open so that the sweep finds them. */
public final class PostgresFactsRecords implements FactsRecords {

    private final Jdbi jdbi;
    private final SealedRows sealed;

    public PostgresFactsRecords(Jdbi jdbi, SealedRows sealed) {
        this.jdbi = jdbi;
        this.sealed = sealed;
    }

    @Override
    public void record(SubmissionId submission, Facts facts) {
        var id = submission.value();
        jdbi.useTransaction(handle -> {
            handle.createUpdate("""
                            insert into facts (submission_id, sealed) values (:id, :sealed)
                            on conflict (submission_id) do update set sealed = excluded.sealed
                            """)
                    .bind("id", id)
                    .bind("sealed", sealed.seal(facts, Facts.class, "facts:" + id))
                    .execute();
            handle.execute("delete from vault_use where submission_id = ?", id);
            facts.documents().stream()
                    .flatMap(DocumentFacts::madeInVault)
                    .forEach(key -> handle.execute("insert into vault_use values (?, ?)", key.hex(), id));
        });
    }

    @Override
    public Optional<Facts> of(SubmissionId submission) {
        return jdbi.withHandle(handle -> selected(handle, submission, ""));
    }

    @Override
    public void revise(SubmissionId submission, UnaryOperator<Facts> change) {
        jdbi.useTransaction(handle -> selected(handle, submission, " for update")
                .ifPresent(facts -> record(submission, change.apply(facts))));
    }

    private Optional<Facts> selected(Handle handle, SubmissionId submission, String lock) {
        return handle.createQuery("select sealed from facts where submission_id = :id" + lock)
                .bind("id", submission.value())
                .map((row, context) -> sealed.open(row.getBytes("sealed"), Facts.class, "facts:" + submission.value()))
                .findOne();
    }
}
