package no.postmottak.contract;

import java.util.UUID;
import no.postmottak.casefile.CaseFileId;
import no.postmottak.correspondence.InformationRequests;
import no.postmottak.correspondence.InformationRequestsInMemory;
import no.postmottak.correspondence.LetterId;
import no.postmottak.submission.SubmissionId;

/** Requests in memory keep the contract. */
final class InformationRequestsInMemoryTest implements InformationRequestsContract {

    private final InformationRequests requests = new InformationRequestsInMemory();

    @Override
    public InformationRequests requests() {
        return requests;
    }

    @Override
    public CaseFileId caseFile() {
        return new CaseFileId(UUID.randomUUID());
    }

    @Override
    public LetterId letter() {
        return new LetterId(UUID.randomUUID());
    }

    @Override
    public SubmissionId submission() {
        return new SubmissionId(UUID.randomUUID());
    }
}
