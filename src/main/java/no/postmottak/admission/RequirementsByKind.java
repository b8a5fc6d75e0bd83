package no.postmottak.admission;

import java.util.List;
import java.util.Map;
import no.postmottak.submission.SubmissionKind;

/** Which requirements each kind of submission is held against, each with the source it comes from: data, not code. */
public final class RequirementsByKind {

    private final Map<SubmissionKind, List<Asked>> byKind;

    /** A requirement as one kind of submission is asked it, with the source that asks. */
    public record Asked(Requirement requirement, String source) {}

    public RequirementsByKind(Map<SubmissionKind, List<Asked>> byKind) {
        for (var kind : SubmissionKind.values()) {
            if (!byKind.containsKey(kind)) {
                throw new IllegalArgumentException("no requirements are set for the kind " + kind);
            }
        }
        this.byKind = Map.copyOf(byKind);
    }

    public List<Asked> of(SubmissionKind kind) {
        return List.copyOf(byKind.getOrDefault(kind, List.of()));
    }
}
