package no.postmottak.contract;

import no.postmottak.casefile.CaseFiles;
import no.postmottak.casefile.KnownCases;

/** Case files in memory keep the contract. */
final class KnownCasesTest implements CaseFilesContract {

    private final KnownCases caseFiles = new KnownCases();

    @Override
    public CaseFiles caseFiles() {
        return caseFiles;
    }
}
