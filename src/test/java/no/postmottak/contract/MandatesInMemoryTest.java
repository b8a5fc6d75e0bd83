package no.postmottak.contract;

import java.util.UUID;
import no.postmottak.casefile.CaseFileId;
import no.postmottak.casefile.Mandates;
import no.postmottak.casefile.MandatesInMemory;

/** Mandates in memory keep the contract. */
final class MandatesInMemoryTest implements MandatesContract {

    private final Mandates mandates = new MandatesInMemory();

    @Override
    public Mandates mandates() {
        return mandates;
    }

    @Override
    public CaseFileId caseFile() {
        return new CaseFileId(UUID.randomUUID());
    }
}
