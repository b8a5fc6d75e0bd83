package no.postmottak.contract;

import no.postmottak.casefile.CaseFiles;
import no.postmottak.casefile.adapter.PostgresCaseFiles;
import no.postmottak.store.adapter.TestDatabase;

/** Case files in PostgreSQL keep the contract. */
final class PostgresCaseFilesIT implements CaseFilesContract {

    @Override
    public CaseFiles caseFiles() {
        return new PostgresCaseFiles(TestDatabase.shared().jdbi(), TestDatabase.sealed());
    }
}
