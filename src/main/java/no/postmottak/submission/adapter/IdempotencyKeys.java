package no.postmottak.submission.adapter;

import java.util.Optional;
import java.util.UUID;
import no.postmottak.store.adapter.SealedRows;
import no.postmottak.submission.IdempotencyKey;
import no.postmottak.submission.SubmissionId;
import no.postmottak.submission.Submissions.KeyUse;
import no.postmottak.vault.Sha256;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Which key of which caller became which submission. */
final class IdempotencyKeys {

    private final Jdbi jdbi;
    private final SealedRows sealed;

    IdempotencyKeys(Jdbi jdbi, SealedRows sealed) {
        this.jdbi = jdbi;
        this.sealed = sealed;
    }

    /** Answers the earlier use of the key, if there is one; waits while another transaction claims the same. */
    Optional<KeyUse> claim(IdempotencyKey key, KeyUse use) {
        var index = sealed.index(key.caller().scope() + "\n" + key.key(), "idempotency");
        return jdbi.inTransaction(handle -> {
            var claimed = handle.createUpdate("""
                            insert into idempotency_key (key_index, fingerprint, submission_id)
                            values (:key, :fingerprint, :submission) on conflict do nothing
                            """)
                    .bind("key", index)
                    .bind("fingerprint", use.fingerprint().hex())
                    .bind("submission", use.submission().value())
                    .execute();
            return claimed == 1 ? Optional.empty() : Optional.of(earlierUse(handle, index));
        });
    }

    private static KeyUse earlierUse(Handle handle, byte[] index) {
        return handle.createQuery("select fingerprint, submission_id from idempotency_key where key_index = :key")
                .bind("key", index)
                .map((row, context) -> new KeyUse(
                        new Sha256(row.getString("fingerprint")),
                        new SubmissionId(row.getObject("submission_id", UUID.class))))
                .one();
    }
}
