package no.postmottak.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.submission.Step;
import no.postmottak.submission.SubmissionId;

/** A submission that waits for a person [til manuell behandling], with what was typed and what was found, both shown. */
public record SetAside(UUID id, SubmissionId submission, Cause cause, Instant since, Optional<Resolution> resolution) {

    /** The step that stopped, why, what was typed, what was found in the documents, and what the case record says. */
    public record Cause(
            Step step,
            SetAsideReason reason,
            List<String> typed,
            List<String> found,
            List<String> recorded,
            String detail) {

        public Cause {
            typed = List.copyOf(typed);
            found = List.copyOf(found);
            recorded = List.copyOf(recorded);
        }

        /** What was typed and what was found, where no case record has a part in it. */
        public static Cause of(Step step, SetAsideReason reason, List<String> typed, List<String> found) {
            return new Cause(step, reason, typed, found, List.of(), "");
        }

        /** Something happened that numbers have no part in. */
        public static Cause told(Step step, SetAsideReason reason, String detail) {
            return new Cause(step, reason, List.of(), List.of(), List.of(), detail);
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
