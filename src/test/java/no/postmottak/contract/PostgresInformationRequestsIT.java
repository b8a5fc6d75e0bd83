package no.postmottak.contract;

import no.postmottak.casefile.CaseFileId;
import no.postmottak.correspondence.InformationRequests;
import no.postmottak.correspondence.LetterId;
import no.postmottak.correspondence.adapter.PostgresInformationRequests;
import no.postmottak.store.adapter.TestDatabase;
import no.postmottak.submission.SubmissionId;

/** Requests in PostgreSQL keep the contract. */
final class PostgresInformationRequestsIT implements InformationRequestsContract {

    @Override
    public InformationRequests requests() {
        return new PostgresInformationRequests(TestDatabase.shared().jdbi());
    }

    @Override
    public CaseFileId caseFile() {
        return TestRows.caseFile();
    }

    @Override
    public LetterId letter() {
        return TestRows.letter();
    }

    @Override
    public SubmissionId submission() {
        return TestRows.submission();
    }
}
