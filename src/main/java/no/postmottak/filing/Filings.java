package no.postmottak.filing;

import java.time.Instant;
import java.util.List;
import no.postmottak.casefile.CaseFileId;
import no.postmottak.submission.SubmissionId;

/** Which submission lies on which case. */
public interface Filings {

    /** Files a submission on a case; done before, it answers the filing there is. */
    Filing file(SubmissionId submission, CaseFileId caseFile, Instant at);

    List<Filing> of(SubmissionId submission);

    List<Filing> on(CaseFileId caseFile);
}
