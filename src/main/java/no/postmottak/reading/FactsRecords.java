package no.postmottak.reading;

import java.util.Optional;
import java.util.function.UnaryOperator;
import no.postmottak.submission.SubmissionId;

/** What was seen in the documents, by submission. */
public interface FactsRecords {

    void record(SubmissionId submission, Facts facts);

    Optional<Facts> of(SubmissionId submission);

    /** Changes what is recorded, with no other change in between; does nothing where nothing is. */
    void revise(SubmissionId submission, UnaryOperator<Facts> change);
}
