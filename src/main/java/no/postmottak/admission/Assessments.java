package no.postmottak.admission;

import java.util.Optional;
import no.postmottak.submission.SubmissionId;

/** What weighing came to, by submission. */
public interface Assessments {

    void record(Assessment assessment);

    Optional<Assessment> of(SubmissionId submission);
}
