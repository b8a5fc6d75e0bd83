package no.postmottak.correspondence.adapter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFileId;
import no.postmottak.correspondence.InformationRequest;
import no.postmottak.correspondence.InformationRequest.Asker;
import no.postmottak.correspondence.InformationRequest.Standing;
import no.postmottak.correspondence.InformationRequest.State;
import no.postmottak.correspondence.InformationRequests;
import no.postmottak.correspondence.LetterId;
import no.postmottak.correspondence.Reply;
import no.postmottak.submission.Reference;
import no.postmottak.submission.SubmissionId;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Requests in PostgreSQL: a reference, a day and a body, and nothing that is asked for. */
public final class PostgresInformationRequests implements InformationRequests {

    private static final String REQUESTS = "select request.* from information_request request ";
    private static final String IN_ORDER = " order by due, asked_at, letter_id";

    private final Jdbi jdbi;

    public PostgresInformationRequests(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void enter(InformationRequest request) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into information_request
                            (letter_id, reference, case_file_id, authority, had_the_case, due, asked_at, state)
                        values (:letter, :reference, :case, :authority, :had, :due, :at, 'OPEN')
                        """)
                .bind("letter", request.letter().value())
                .bind("reference", request.reference().code())
                .bind("case", request.caseFile().value())
                .bind("authority", request.asker().authority().code())
                .bind("had", request.asker().hadTheCase())
                .bind("due", request.due())
                .bind("at", request.askedAt())
                .execute());
    }

    @Override
    public Optional<InformationRequest> byLetter(LetterId letter) {
        return jdbi.withHandle(handle ->
                list(handle.createQuery(REQUESTS + "where letter_id = :letter").bind("letter", letter.value())).stream()
                        .findFirst());
    }

    @Override
    public Optional<InformationRequest> byReference(Reference reference) {
        return jdbi.withHandle(handle ->
                list(handle.createQuery(REQUESTS + "where reference = :reference")
                                .bind("reference", reference.code()))
                        .stream()
                        .findFirst());
    }

    @Override
    public List<InformationRequest> openOn(CaseFileId caseFile) {
        return jdbi.withHandle(
                handle -> list(handle.createQuery(REQUESTS + "where case_file_id = :case and state = 'OPEN'" + IN_ORDER)
                        .bind("case", caseFile.value())));
    }

    @Override
    public List<InformationRequest> notClosed(int atMost) {
        return jdbi.withHandle(
                handle -> list(handle.createQuery(REQUESTS + "where state <> 'CLOSED'" + IN_ORDER + " limit :most")
                        .bind("most", atMost)));
    }

    @Override
    public boolean end(LetterId letter, State state, String by, Instant at) {
        var ended = jdbi.withHandle(handle -> handle.createUpdate("""
                        update information_request set state = :state, ended_by = :by, ended_at = :at
                        where letter_id = :letter and state <> 'CLOSED' and state <> :state
                        """)
                .bind("state", state.name())
                .bind("by", by)
                .bind("at", at)
                .bind("letter", letter.value())
                .execute());
        return ended == 1;
    }

    @Override
    public boolean join(Reply reply) {
        var joined = jdbi.withHandle(handle -> handle.createUpdate("""
                        insert into reply (submission_id, letter_id, found_by, joined_at)
                        values (:submission, :letter, :found, :at) on conflict do nothing
                        """)
                .bind("submission", reply.submission().value())
                .bind("letter", reply.request().value())
                .bind("found", reply.found().name())
                .bind("at", reply.at())
                .execute());
        return joined == 1;
    }

    @Override
    public List<Reply> repliesTo(LetterId letter) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from reply where letter_id = :letter order by joined_at, submission_id")
                .bind("letter", letter.value())
                .map((row, context) -> reply(row))
                .list());
    }

    @Override
    public List<InformationRequest> answeredBy(SubmissionId submission) {
        return jdbi.withHandle(handle -> list(handle.createQuery(
                        REQUESTS + "join reply using (letter_id) where reply.submission_id = :submission" + IN_ORDER)
                .bind("submission", submission.value())));
    }

    private static List<InformationRequest> list(Query query) {
        return query.map((row, context) -> request(row)).list();
    }

    private static InformationRequest request(ResultSet row) throws SQLException {
        return new InformationRequest(
                new LetterId(row.getObject("letter_id", UUID.class)),
                new Reference(row.getString("reference")),
                new CaseFileId(row.getObject("case_file_id", UUID.class)),
                new Asker(Authority.parse(row.getString("authority")).orElseThrow(), row.getBoolean("had_the_case")),
                row.getObject("due", LocalDate.class),
                row.getTimestamp("asked_at").toInstant(),
                new Standing(
                        State.valueOf(row.getString("state")),
                        Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant)));
    }

    private static Reply reply(ResultSet row) throws SQLException {
        return new Reply(
                new SubmissionId(row.getObject("submission_id", UUID.class)),
                new LetterId(row.getObject("letter_id", UUID.class)),
                Reply.Found.valueOf(row.getString("found_by")),
                row.getTimestamp("joined_at").toInstant());
    }
}
