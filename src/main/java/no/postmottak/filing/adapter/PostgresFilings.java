package no.postmottak.filing.adapter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import no.postmottak.casefile.CaseFileId;
import no.postmottak.filing.Filing;
import no.postmottak.filing.Filings;
import no.postmottak.submission.SubmissionId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Filings in PostgreSQL, with journal entry numbers that have no gaps within a year. */
public final class PostgresFilings implements Filings {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final Jdbi jdbi;

    public PostgresFilings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Filing file(SubmissionId submission, CaseFileId caseFile, Instant at) {
        return jdbi.inTransaction(handle -> {
            var there = find(handle, submission).stream()
                    .filter(filing -> filing.caseFile().equals(caseFile))
                    .findFirst();
            return there.orElseGet(() -> enter(handle, submission, caseFile, at));
        });
    }

    private static Filing enter(Handle handle, SubmissionId submission, CaseFileId caseFile, Instant at) {
        var number = nextNumber(handle, at.atZone(OSLO).getYear());
        var filing = new Filing(UUID.randomUUID(), submission, caseFile, number, at);
        handle.createUpdate("""
                        insert into filing (id, submission_id, case_file_id, entry_year, entry_number, filed_at)
                        values (:id, :submission, :case, :year, :number, :at)
                        """)
                .bind("id", filing.id())
                .bind("submission", submission.value())
                .bind("case", caseFile.value())
                .bind("year", number.year())
                .bind("number", number.sequence())
                .bind("at", at)
                .execute();
        return filing;
    }

    private static Filing.EntryNumber nextNumber(Handle handle, int year) {
        var next = handle.createQuery("""
                        insert into entry_counter (entry_year, last) values (:year, 1)
                        on conflict (entry_year) do update set last = entry_counter.last + 1 returning last
                        """).bind("year", year).mapTo(Long.class).one();
        return new Filing.EntryNumber(year, next);
    }

    @Override
    public List<Filing> of(SubmissionId submission) {
        return jdbi.withHandle(handle -> find(handle, submission));
    }

    @Override
    public List<Filing> on(CaseFileId caseFile) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from filing where case_file_id = :case order by entry_year, entry_number")
                .bind("case", caseFile.value())
                .map((row, context) -> filing(row))
                .list());
    }

    private static List<Filing> find(Handle handle, SubmissionId submission) {
        return handle.createQuery(
                        "select * from filing where submission_id = :submission order by entry_year, entry_number")
                .bind("submission", submission.value())
                .map((row, context) -> filing(row))
                .list();
    }

    private static Filing filing(ResultSet row) throws SQLException {
        return new Filing(
                row.getObject("id", UUID.class),
                new SubmissionId(row.getObject("submission_id", UUID.class)),
                new CaseFileId(row.getObject("case_file_id", UUID.class)),
                new Filing.EntryNumber(row.getInt("entry_year"), row.getLong("entry_number")),
                row.getTimestamp("filed_at").toInstant());
    }
}
