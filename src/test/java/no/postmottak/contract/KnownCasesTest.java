package no.postmottak.contract;

import no.postmottak.casefile.CaseRegister;
import no.postmottak.casefile.KnownCases;

/** Case files in memory keep the contract. */
final class KnownCasesTest implements CaseFilesContract {

    private final KnownCases caseFiles = new KnownCases();

    @Override
    public CaseRegister caseFiles() {
        return caseFiles;
    }
}
