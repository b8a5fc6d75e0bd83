package no.postmottak.admission;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import no.postmottak.admission.TermStart.Between;
import no.postmottak.admission.TermStart.On;
import no.postmottak.admission.TermStart.Unknown;
import no.postmottak.casefile.Authority;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.Decision;
import no.postmottak.deadline.Deadline;
import no.postmottak.submission.StatedDecision;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionKind;

/** Works out when a term started, from the case record where there is one, else from what the sender typed. */
final class TermStarts {

    private TermStarts() {}

    /** The record's word goes before the sender's; where it has no day of notice, the sender's is used. */
    static TermStart of(Dossier dossier) {
        var recorded = recorded(dossier);
        var notified = recorded.flatMap(Decision::notifiedOn);
        if (recorded.isPresent() && notified.isPresent()) {
            return new On(notified.get(), recorded.map(Decision::madeOn));
        }
        return asTyped(dossier.submission(), recorded.map(Decision::madeOn));
    }

    /** Whether the day the term started is the record's word. */
    static boolean standsOnRecord(Dossier dossier) {
        return recorded(dossier).flatMap(Decision::notifiedOn).isPresent();
    }

    /** What the sender typed, whatever the record says. */
    static TermStart asTyped(Submission submission, Optional<LocalDate> recordedMadeOn) {
        var stated = submission.form().about().decision();
        var madeOn =
                recordedMadeOn.or(() -> stated.flatMap(StatedDecision::madeOn).flatMap(TypedDate::parse));
        var received = stated.flatMap(StatedDecision::receivedOn).flatMap(TypedDate::parse);
        if (received.isPresent()) {
            return new On(received.get(), madeOn);
        }
        return stated.flatMap(StatedDecision::receivedBetween)
                .flatMap(TermStarts::between)
                .or(() -> madeOn.flatMap(made -> untilSent(made, submission)))
                .orElseGet(Unknown::new);
    }

    private static Optional<TermStart> between(StatedDecision.Between typed) {
        var earliest = TypedDate.parse(typed.earliest());
        var latest = TypedDate.parse(typed.latest());
        return earliest.isPresent() && latest.isPresent() && !latest.get().isBefore(earliest.get())
                ? Optional.of(new Between(earliest.get(), latest.get()))
                : Optional.empty();
    }

    /** Notice came after the decision was made, and before somebody wrote an answer to it. */
    private static Optional<TermStart> untilSent(LocalDate madeOn, Submission submission) {
        var arrival = submission.arrival();
        var sentOn = arrival.sentAt()
                .orElse(arrival.receivedAt())
                .atZone(Deadline.ZONE)
                .toLocalDate();
        return sentOn.isBefore(madeOn) ? Optional.empty() : Optional.of(new Between(madeOn, sentOn));
    }

    private static Optional<Decision> recorded(Dossier dossier) {
        return dossier.caseFile().flatMap(file -> decisionMeant(dossier.submission(), file));
    }

    private static Optional<Decision> decisionMeant(Submission submission, CaseFile file) {
        if (submission.kind() == SubmissionKind.EXPENSE_CLAIM) {
            return file.decisions().stream()
                    .filter(decision -> decision.outcome() == Decision.Outcome.CHANGED_AFTER_APPEAL)
                    .max(Comparator.comparing(Decision::madeOn));
        }
        var stated = submission
                .form()
                .about()
                .decision()
                .map(StatedDecision::authority)
                .flatMap(Authority::parse);
        return stated.isPresent() ? stated.flatMap(file::lastDecisionBy) : file.lastDecision();
    }
}
