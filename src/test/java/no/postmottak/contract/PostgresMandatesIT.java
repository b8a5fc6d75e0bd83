package no.postmottak.contract;

import java.util.concurrent.ThreadLocalRandom;
import no.postmottak.casefile.CaseFileId;
import no.postmottak.casefile.CaseOf;
import no.postmottak.casefile.Mandates;
import no.postmottak.casefile.adapter.PostgresCaseFiles;
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
        var number = "1900" + ThreadLocalRandom.current().nextLong(10_000_000L, 99_999_999L);
        return new PostgresCaseFiles(TestDatabase.shared().jdbi(), TestDatabase.sealed())
                .enter(CaseOf.numbers(number).party("Amina Yusuf").file())
                .id();
    }
}
