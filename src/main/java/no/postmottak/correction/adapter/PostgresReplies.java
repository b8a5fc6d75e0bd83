package no.postmottak.correction.adapter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.correction.Replies;
import no.postmottak.submission.SubmissionId;
import no.postmottak.vault.Sha256;
import org.jdbi.v3.core.Jdbi;

/** Replies in PostgreSQL. */
public final class PostgresReplies implements Replies {

    private final Jdbi jdbi;

    public PostgresReplies(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void hold(SubmissionId submission) {
        jdbi.useHandle(handle -> handle.createQuery("select id from submission where id = :id for update")
                .bind("id", submission.value())
                .mapTo(UUID.class)
                .list());
    }

    @Override
    public void enter(SubmissionId reply, SubmissionId first, boolean isProven) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into completion values (?, ?, ?) on conflict do nothing",
                reply.value(),
                first.value(),
                isProven));
    }

    @Override
    public boolean isOpenedBy(SubmissionId first, Sha256 codeDigest) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from submission where id = :id and receipt_code = :code)")
                .bind("id", first.value())
                .bind("code", codeDigest.bytes())
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public Optional<SubmissionId> firstOf(SubmissionId reply) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select first_id from completion where submission_id = :reply and is_proven")
                .bind("reply", reply.value())
                .mapTo(UUID.class)
                .map(SubmissionId::new)
                .findOne());
    }

    @Override
    public List<SubmissionId> provenTo(SubmissionId first) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select submission_id from completion join submission on submission.id = submission_id
                        where first_id = :first and is_proven order by received_at, submission_id
                        """)
                .bind("first", first.value())
                .mapTo(UUID.class)
                .map(SubmissionId::new)
                .list());
    }
}
