package no.postmottak.submission;

import java.util.Optional;
import java.util.UUID;

/** What the gateway itself calls a submission; the only thing a queue message carries besides the step. */
public record SubmissionId(UUID value) {

    public static Optional<SubmissionId> parse(String written) {
        try {
            return Optional.of(new SubmissionId(UUID.fromString(written)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
