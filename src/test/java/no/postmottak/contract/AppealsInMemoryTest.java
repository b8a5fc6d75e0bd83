package no.postmottak.contract;

import java.util.UUID;
import no.postmottak.casefile.CaseFileId;
import no.postmottak.filing.Appeals;
import no.postmottak.filing.AppealsInMemory;
import no.postmottak.submission.SubmissionId;

/** Appeals in memory keep the contract. */
final class AppealsInMemoryTest implements AppealsContract {

    private final Appeals appeals = new AppealsInMemory();

    @Override
    public Appeals appeals() {
        return appeals;
    }

    @Override
    public CaseFileId caseFile() {
        return new CaseFileId(UUID.randomUUID());
    }

    @Override
    public SubmissionId submission() {
        return new SubmissionId(UUID.randomUUID());
    }
}
