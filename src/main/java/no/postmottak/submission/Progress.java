package no.postmottak.submission;

import java.util.Optional;

/** How far a submission has come, and the kind a person treats it as, where that is another than it was sent as. */
public record Progress(State state, Optional<SubmissionKind> treatedAs) {

    static Progress of(State state) {
        return new Progress(state, Optional.empty());
    }

    Progress in(State other) {
        return new Progress(other, treatedAs);
    }
}
