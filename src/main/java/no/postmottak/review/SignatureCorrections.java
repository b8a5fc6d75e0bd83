package no.postmottak.review;

import java.util.List;
import no.postmottak.submission.SubmissionId;

/** What officers said of signatures, the last word of each document last. */
public interface SignatureCorrections {

    void add(SignatureCorrection correction);

    /** Of one submission, in the order they were said. */
    List<SignatureCorrection> of(SubmissionId submission);

    /** Of all submissions, in the order they were said. */
    List<SignatureCorrection> all();
}
