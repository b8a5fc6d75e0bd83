package no.postmottak.admission;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.postmottak.submission.SubmissionId;

/**
 * What weighing a submission came to [vurdering], twice: from what was sent alone, which anyone who sent it may know,
 * and with the case record, for those with access to the case.
 */
public record Assessment(
        SubmissionId submission, Weighing fromWhatWasSent, Weighing withTheCase, List<Finding> forOfficers) {

    public Assessment {
        forOfficers = List.copyOf(forOfficers);
    }

    /** The same, with more that only officers are told: it is asked of nobody and is nobody's fault. */
    public Assessment tellingOfficers(List<Finding> more) {
        var all = Stream.concat(forOfficers.stream(), more.stream()).toList();
        return new Assessment(submission, fromWhatWasSent, withTheCase, all);
    }

    /** The same, with a person's word on whether the letter is signed in place of what software made of it. */
    public Assessment saidByPerson(boolean isSigned) {
        return new Assessment(
                submission, fromWhatWasSent.saidByPerson(isSigned), withTheCase.saidByPerson(isSigned), forOfficers);
    }

    /** The same, with something more that only officers are told, unless they are told it already. */
    public Assessment tellingOfficersOnce(Finding more) {
        return forOfficers.contains(more) ? this : tellingOfficers(List.of(more));
    }

    /** The same, with nothing of this name told to officers: it is about to be told anew. */
    public Assessment withoutTelling(RequirementName name) {
        return withoutTelling(finding -> finding.requirement() == name);
    }

    /** The same, without what officers were told that is about to be told anew. */
    public Assessment withoutTelling(Predicate<Finding> stale) {
        var others = forOfficers.stream().filter(Predicate.not(stale)).toList();
        return new Assessment(submission, fromWhatWasSent, withTheCase, others);
    }

    /** What a fresh weighing came to; what officers were told, and what a person said meanwhile, stays. */
    public Assessment weighedAnew(Assessment fresh) {
        var anew = new Assessment(submission, fresh.fromWhatWasSent(), fresh.withTheCase(), forOfficers);
        return withTheCase.findings().stream()
                .filter(Finding::isSaidByPerson)
                .findFirst()
                .map(said -> anew.saidByPerson(said.outcome() == Outcome.MET))
                .orElse(anew);
    }

    /** Everything an officer sees: what was asked, with the case record, and what is for officers only. */
    public List<Finding> seenByOfficers() {
        return Stream.concat(withTheCase.findings().stream(), forOfficers.stream())
                .toList();
    }

    /** All findings of one weighing, and the deadline they count with. */
    public record Weighing(List<Finding> findings, Optional<StatedDeadline> deadline) {

        public Weighing {
            findings = List.copyOf(findings);
        }

        private Weighing saidByPerson(boolean isSigned) {
            return new Weighing(
                    findings.stream()
                            .map(finding -> finding.requirement() == RequirementName.SIGNATURE
                                    ? finding.saidByPerson(isSigned)
                                    : finding)
                            .toList(),
                    deadline);
        }

        /** Requirements the sender can still put right. */
        public List<Finding> shortfalls() {
            return findings.stream()
                    .filter(finding -> finding.outcome() == Outcome.NOT_MET)
                    .toList();
        }
    }
}
