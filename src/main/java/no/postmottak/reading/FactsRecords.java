package no.postmottak.reading;

import java.util.Optional;
import no.postmottak.submission.SubmissionId;

/** What was seen in the documents, by submission. */
public interface FactsRecords {

    void record(SubmissionId submission, Facts facts);

    Optional<Facts> of(SubmissionId submission);
}
