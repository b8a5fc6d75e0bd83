package no.postmottak.submission.adapter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.casefile.PersonId;
import no.postmottak.store.adapter.SealedRows;
import no.postmottak.submission.Acknowledgement;
import no.postmottak.submission.Arrival;
import no.postmottak.submission.Caller;
import no.postmottak.submission.Document;
import no.postmottak.submission.IdempotencyKey;
import no.postmottak.submission.Progress;
import no.postmottak.submission.ReceiptCode;
import no.postmottak.submission.Reference;
import no.postmottak.submission.State;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionForm;
import no.postmottak.submission.SubmissionId;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.submission.Submissions;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Submissions in PostgreSQL, with everything that tells of a person sealed. */
public final class PostgresSubmissions implements Submissions {

    private static final String COLUMNS = "select id, reference, state, treated_as, sealed from submission ";

    private final Jdbi jdbi;
    private final SealedRows sealed;
    private final IdempotencyKeys keys;

    public PostgresSubmissions(Jdbi jdbi, SealedRows sealed) {
        this.jdbi = jdbi;
        this.sealed = sealed;
        this.keys = new IdempotencyKeys(jdbi, sealed);
    }

    /** What the sealed column holds. */
    private record Inside(SubmissionForm form, Arrival arrival, Caller caller, List<Document> documents) {
        static Inside of(Submission all) {
            return new Inside(all.form(), all.arrival(), all.caller(), all.documents());
        }
    }

    @Override
    public void enter(Submission submission, Acknowledgement acknowledgement) {
        jdbi.useTransaction(handle -> {
            enterRow(handle, submission, acknowledgement);
            submission.documents().forEach(document -> DocumentRows.enter(handle, submission.id(), document));
        });
    }

    private void enterRow(Handle handle, Submission submission, Acknowledgement acknowledgement) {
        var id = submission.id().value();
        handle.createUpdate("""
                        insert into submission (id, reference, state, kind, way_in, sent_at, received_at, person_index,
                                                in_reply_to, receipt_code, sealed, acknowledgement)
                        values (:id, :reference, :state, :kind, :wayIn, :sentAt, :receivedAt, :person,
                                :reply, :code, :sealed, :acknowledgement)
                        """)
                .bind("id", id)
                .bind("reference", submission.reference().code())
                .bind("state", submission.state().name())
                .bind("kind", submission.kind().name())
                .bind("wayIn", submission.arrival().wayIn().name())
                .bind("sentAt", submission.arrival().sentAt())
                .bind("receivedAt", submission.arrival().receivedAt())
                .bind("person", submission.caller().person().map(this::index))
                .bind("reply", submission.answers().map(Reference::code))
                .bind("code", acknowledgement.receiptCode().digest())
                .bind("sealed", seal(submission))
                .bind("acknowledgement", sealed.seal(acknowledgement, Acknowledgement.class, "acknowledgement:" + id))
                .execute();
    }

    private byte[] seal(Submission submission) {
        return sealed.seal(
                Inside.of(submission),
                Inside.class,
                "submission:" + submission.id().value());
    }

    @Override
    public Optional<Submission> byId(SubmissionId id) {
        return jdbi.withHandle(
                handle -> found(handle.createQuery(COLUMNS + "where id = :id").bind("id", id.value())));
    }

    @Override
    public Optional<Submission> byReference(Reference reference) {
        return jdbi.withHandle(handle -> found(
                handle.createQuery(COLUMNS + "where reference = :reference").bind("reference", reference.code())));
    }

    @Override
    public Optional<Submission> byReceiptCode(Reference reference, ReceiptCode code) {
        return jdbi.withHandle(
                handle -> found(handle.createQuery(COLUMNS + "where reference = :reference and receipt_code = :code")
                        .bind("reference", reference.code())
                        .bind("code", code.digest())));
    }

    private Optional<Submission> found(Query query) {
        return query.map((row, context) -> submission(row)).findOne();
    }

    @Override
    public Acknowledgement acknowledgementOf(SubmissionId id) {
        return jdbi.withHandle(handle -> handle.createQuery("select acknowledgement from submission where id = :id")
                .bind("id", id.value())
                .map((row, context) -> sealed.open(
                        row.getBytes("acknowledgement"), Acknowledgement.class, "acknowledgement:" + id.value()))
                .one());
    }

    @Override
    public List<Submission> sentBy(PersonId person) {
        return jdbi.withHandle(
                handle -> handle.createQuery(COLUMNS + "where person_index = :person order by received_at desc")
                        .bind("person", index(person))
                        .map((row, context) -> submission(row))
                        .list());
    }

    @Override
    public List<Submission> inReplyTo(Reference reference) {
        return jdbi.withHandle(
                handle -> handle.createQuery(COLUMNS + "where in_reply_to = :reference order by received_at, id")
                        .bind("reference", reference.code())
                        .map((row, context) -> submission(row))
                        .list());
    }

    @Override
    public void moveTo(SubmissionId id, State state) {
        jdbi.useHandle(handle -> handle.createUpdate("update submission set state = :state where id = :id")
                .bind("state", state.name())
                .bind("id", id.value())
                .execute());
    }

    @Override
    public void treatAs(SubmissionId id, SubmissionKind kind) {
        jdbi.useHandle(handle -> handle.createUpdate("update submission set treated_as = :kind where id = :id")
                .bind("kind", kind.name())
                .bind("id", id.value())
                .execute());
    }

    @Override
    public void enterFound(SubmissionId id, List<Document> found) {
        jdbi.useTransaction(handle -> {
            var query =
                    handle.createQuery(COLUMNS + "where id = :id for update").bind("id", id.value());
            var submission = found(query).orElseThrow();
            handle.createUpdate("update submission set sealed = :sealed where id = :id")
                    .bind("sealed", seal(submission.withFound(found)))
                    .bind("id", id.value())
                    .execute();
            handle.execute("delete from document where submission_id = ? and found_in is not null", id.value());
            found.forEach(document -> DocumentRows.enter(handle, id, document));
        });
    }

    @Override
    public Optional<KeyUse> claim(IdempotencyKey key, KeyUse use) {
        return keys.claim(key, use);
    }

    private Submission submission(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var inside = sealed.open(row.getBytes("sealed"), Inside.class, "submission:" + id);
        return new Submission(
                new SubmissionId(id),
                new Reference(row.getString("reference")),
                inside.form(),
                inside.arrival(),
                inside.caller(),
                inside.documents(),
                new Progress(
                        State.valueOf(row.getString("state")),
                        Optional.ofNullable(row.getString("treated_as")).map(SubmissionKind::valueOf)));
    }

    private byte[] index(PersonId person) {
        return sealed.index(person.value(), "person");
    }
}
