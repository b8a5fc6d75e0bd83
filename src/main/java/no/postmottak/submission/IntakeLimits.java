package no.postmottak.submission;

/** How much one sending may bring: bytes a document, bytes a submission, documents a submission. */
public record IntakeLimits(long documentBytes, long submissionBytes, int documents) {

    public IntakeLimits {
        if (documentBytes < 1 || submissionBytes < documentBytes || documents < 1) {
            throw new IllegalArgumentException("limits must be positive, the submission's not below the document's");
        }
    }
}
