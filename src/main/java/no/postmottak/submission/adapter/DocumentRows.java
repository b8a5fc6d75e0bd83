package no.postmottak.submission.adapter;

import no.postmottak.submission.Document;
import no.postmottak.submission.DocumentId;
import no.postmottak.submission.SubmissionId;
import org.jdbi.v3.core.Handle;

/** The rows of documents: what the vault and the search for the same bytes need, and no name. */
final class DocumentRows {

    private DocumentRows() {}

    static void enter(Handle handle, SubmissionId submission, Document document) {
        handle.createUpdate("""
                        insert into document (id, submission_id, ordinal, vault_key, bytes, sha256, found_in)
                        values (:id, :submission, :ordinal, :key, :bytes, :sha256, :foundIn)
                        """)
                .bind("id", document.id().value())
                .bind("submission", submission.value())
                .bind("ordinal", document.ordinal())
                .bind("key", document.kept().key().hex())
                .bind("bytes", document.kept().bytes())
                .bind("sha256", document.kept().sha256().hex())
                .bind("foundIn", document.foundIn().map(DocumentId::value))
                .execute();
    }
}
