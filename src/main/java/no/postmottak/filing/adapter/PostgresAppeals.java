package no.postmottak.filing.adapter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.casefile.CaseFileId;
import no.postmottak.filing.Appealed;
import no.postmottak.filing.Appeals;
import no.postmottak.store.adapter.SealedRows;
import no.postmottak.submission.SubmissionId;
import org.jdbi.v3.core.Jdbi;

/** Appeals in PostgreSQL; which decision they are about is known by a keyed pseudonym only. */
public final class PostgresAppeals implements Appeals {

    private static final String ORDER = " order by entered_at, submission_id";

    private final Jdbi jdbi;
    private final SealedRows sealed;

    public PostgresAppeals(Jdbi jdbi, SealedRows sealed) {
        this.jdbi = jdbi;
        this.sealed = sealed;
    }

    @Override
    public boolean enter(Appealed appeal) {
        var entered = jdbi.withHandle(handle -> handle.createUpdate("""
                        insert into appeal (submission_id, case_file_id, decision_index, supplements, joined_by, entered_at)
                        values (:submission, :case, :decision, :supplements, :by, :at) on conflict do nothing
                        """)
                .bind("submission", appeal.submission().value())
                .bind("case", appeal.caseFile().value())
                .bind("decision", index(appeal.caseFile(), appeal.decision()))
                .bind("supplements", appeal.supplements().map(SubmissionId::value))
                .bind("by", appeal.joinedBy())
                .bind("at", appeal.at())
                .execute());
        return entered == 1;
    }

    @Override
    public List<Appealed> firstOf(CaseFileId caseFile, String decision) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from appeal
                        where case_file_id = :case and decision_index = :decision and supplements is null
                        """ + ORDER)
                .bind("case", caseFile.value())
                .bind("decision", index(caseFile, decision))
                .map((row, context) -> appeal(row))
                .list());
    }

    @Override
    public List<Appealed> of(SubmissionId submission) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from appeal where submission_id = :submission" + ORDER)
                        .bind("submission", submission.value())
                        .map((row, context) -> appeal(row))
                        .list());
    }

    @Override
    public List<Appealed> supplementing(SubmissionId first) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from appeal where supplements = :first" + ORDER)
                .bind("first", first.value())
                .map((row, context) -> appeal(row))
                .list());
    }

    @Override
    public void join(Appealed appeal, Optional<SubmissionId> first, String by) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update appeal set supplements = :first, joined_by = :by
                        where submission_id = :submission and case_file_id = :case
                        """)
                .bind("first", first.map(SubmissionId::value))
                .bind("by", by)
                .bind("submission", appeal.submission().value())
                .bind("case", appeal.caseFile().value())
                .execute());
    }

    /** The decision itself is not kept here: it can be looked up by what it is, and not read. */
    private byte[] index(CaseFileId caseFile, String decision) {
        return sealed.index(caseFile + "|" + decision, "decision");
    }

    private static Appealed appeal(ResultSet row) throws SQLException {
        return new Appealed(
                new SubmissionId(row.getObject("submission_id", UUID.class)),
                new CaseFileId(row.getObject("case_file_id", UUID.class)),
                "",
                Optional.ofNullable(row.getObject("supplements", UUID.class)).map(SubmissionId::new),
                row.getString("joined_by"),
                row.getTimestamp("entered_at").toInstant());
    }
}
