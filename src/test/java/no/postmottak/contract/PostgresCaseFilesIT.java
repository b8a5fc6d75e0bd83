package no.postmottak.contract;

import no.postmottak.casefile.CaseRegister;
import no.postmottak.casefile.adapter.PostgresCaseFiles;
import no.postmottak.store.adapter.TestDatabase;

/** Case files in PostgreSQL keep the contract. */
final class PostgresCaseFilesIT implements CaseFilesContract {

    @Override
    public CaseRegister caseFiles() {
        return new PostgresCaseFiles(TestDatabase.shared().jdbi(), TestDatabase.sealed());
    }
}
