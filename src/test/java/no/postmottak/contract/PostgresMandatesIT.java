package no.postmottak.contract;

import no.postmottak.casefile.CaseFileId;
import no.postmottak.casefile.Mandates;
import no.postmottak.casefile.adapter.PostgresMandates;
import no.postmottak.store.adapter.TestDatabase;

/** Mandates in PostgreSQL keep the contract. */
final class PostgresMandatesIT implements MandatesContract {

    @Override
    public Mandates mandates() {
        return new PostgresMandates(TestDatabase.shared().jdbi(), TestDatabase.sealed());
    }

    @Override
    public CaseFileId caseFile() {
        return TestRows.caseFile();
    }
}
