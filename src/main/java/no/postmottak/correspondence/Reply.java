package no.postmottak.correspondence;

import java.time.Instant;
import no.postmottak.submission.SubmissionId;

/** That a submission answers a request, and how the two found each other. */
public record Reply(SubmissionId submission, LetterId request, Found found, Instant at) {

    /** By what a reply is known. */
    public enum Found {
        /** The sender named the reference of the letter. */
        NAMED,
        /** It came on a case in which one request was open, and no more. */
        ONLY_OPEN_REQUEST
    }
}
