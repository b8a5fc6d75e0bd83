package no.postmottak.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.submission.Step;
import no.postmottak.submission.SubmissionId;

/** A submission that waits for a person [til manuell behandling], with what was typed and what was found, both shown. */
public record SetAside(UUID id, SubmissionId submission, Cause cause, Instant since, Optional<Resolution> resolution) {

    /** The step that stopped, why, the numbers that were typed and those that were found in the documents. */
    public record Cause(Step step, SetAsideReason reason, List<String> typed, List<String> found, String detail) {

        public Cause {
            typed = List.copyOf(typed);
            found = List.copyOf(found);
        }

        @Override
        public String toString() {
            return step + " " + reason;
        }
    }

    public boolean isOpen() {
        return resolution.isEmpty();
    }
}
