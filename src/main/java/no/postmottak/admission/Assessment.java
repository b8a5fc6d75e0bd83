package no.postmottak.admission;

import java.util.List;
import java.util.Optional;
import no.postmottak.submission.SubmissionId;

/**
 * What weighing a submission came to [vurdering], twice: from what was sent alone, which anyone who sent it may know,
 * and with the case record, for those with access to the case.
 */
public record Assessment(SubmissionId submission, Weighing fromWhatWasSent, Weighing withTheCase) {

    /** All findings of one weighing, and the deadline they count with. */
    public record Weighing(List<Finding> findings, Optional<StatedDeadline> deadline) {

        public Weighing {
            findings = List.copyOf(findings);
        }

        /** Requirements the sender can still put right. */
        public List<Finding> shortfalls() {
            return findings.stream()
                    .filter(finding -> finding.outcome() == Outcome.NOT_MET)
                    .toList();
        }
    }
}
