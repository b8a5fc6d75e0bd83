package no.postmottak.contract;

import no.postmottak.casefile.CaseFileId;
import no.postmottak.filing.Appeals;
import no.postmottak.filing.adapter.PostgresAppeals;
import no.postmottak.store.adapter.TestDatabase;
import no.postmottak.submission.SubmissionId;

/** Appeals in PostgreSQL keep the contract. */
final class PostgresAppealsIT implements AppealsContract {

    @Override
    public Appeals appeals() {
        return new PostgresAppeals(TestDatabase.shared().jdbi(), TestDatabase.sealed());
    }

    @Override
    public CaseFileId caseFile() {
        return TestRows.caseFile();
    }

    @Override
    public SubmissionId submission() {
        return TestRows.submission();
    }
}
