package no.postmottak.delivery;

import no.postmottak.submission.SubmissionId;

/** Where an envelope gets the proof of what the journal holds of its submission. */
@FunctionalInterface
public interface LogProofs {

    LogProof of(SubmissionId submission);
}
