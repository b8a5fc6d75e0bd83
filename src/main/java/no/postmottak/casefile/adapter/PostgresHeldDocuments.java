package no.postmottak.casefile.adapter;

import java.util.List;
import java.util.UUID;
import no.postmottak.casefile.CaseFileId;
import no.postmottak.casefile.HeldDocument;
import no.postmottak.casefile.HeldDocuments;
import no.postmottak.store.adapter.SealedRows;
import org.jdbi.v3.core.Jdbi;

/** Held documents in PostgreSQL, sealed. */
public final class PostgresHeldDocuments implements HeldDocuments {

    private final Jdbi jdbi;
    private final SealedRows sealed;

    public PostgresHeldDocuments(Jdbi jdbi, SealedRows sealed) {
        this.jdbi = jdbi;
        this.sealed = sealed;
    }

    /** What the sealed column holds. */
    private record Inside(List<HeldDocument> held) {}

    @Override
    public void tell(CaseFileId caseFile, List<HeldDocument> held) {
        var id = caseFile.value();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into case_held_document (case_file_id, sealed) values (:id, :sealed)
                        on conflict (case_file_id) do update set sealed = excluded.sealed
                        """)
                .bind("id", id)
                .bind("sealed", sealed.seal(new Inside(held), Inside.class, row(id)))
                .execute());
    }

    @Override
    public List<HeldDocument> on(CaseFileId caseFile) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select sealed from case_held_document where case_file_id = :id")
                .bind("id", caseFile.value())
                .map((row, context) -> sealed.open(row.getBytes("sealed"), Inside.class, row(caseFile.value()))
                        .held())
                .findOne()
                .orElse(List.of()));
    }

    private static String row(UUID id) {
        return "held-documents:" + id;
    }
}
