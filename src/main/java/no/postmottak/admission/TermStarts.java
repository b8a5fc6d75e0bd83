package no.postmottak.admission;

import java.time.LocalDate;
import java.util.Optional;
import no.postmottak.admission.TermStart.Between;
import no.postmottak.admission.TermStart.On;
import no.postmottak.admission.TermStart.Unknown;
import no.postmottak.casefile.CaseFile;
import no.postmottak.casefile.Decision;
import no.postmottak.deadline.Deadline;
import no.postmottak.deadline.StartedBy;
import no.postmottak.deadline.TermDates;
import no.postmottak.submission.StatedDecision;
import no.postmottak.submission.Submission;

/** Works out when a term started, from the case record where there is one, else from what the sender typed. */
final class TermStarts {

    private TermStarts() {}

    /** The record's word goes before the sender's; where it has no day of notice, the sender's is used. */
    static TermStart of(Dossier dossier) {
        var submission = dossier.submission();
        var recorded = DecisionMeant.of(dossier);
        var madeOn = recorded.map(Decision::madeOn);
        var notified = recorded.flatMap(Decision::notifiedOn);
        if (notified.isPresent()) {
            var by = isRepresented(dossier) ? StartedBy.RECEIVED_BY_REPRESENTATIVE : StartedBy.RECEIVED;
            return new On(dates(notified.get(), submission).startedBy(by).decidedOn(madeOn));
        }
        // where there is a lawyer or representative, the day the applicant got it says nothing of the day they did
        if (isRepresented(dossier) && StartsTyped.by(submission) == StartedBy.RECEIVED && madeOn.isPresent()) {
            return untilSent(madeOn.get(), submission).orElseGet(Unknown::new);
        }
        return asTyped(submission, madeOn);
    }

    /** Whether the day the term started is the record's word. */
    static boolean standsOnRecord(Dossier dossier) {
        return DecisionMeant.of(dossier).flatMap(Decision::notifiedOn).isPresent();
    }

    /** What the sender typed, whatever the record says. */
    static TermStart asTyped(Submission submission, Optional<LocalDate> recordedMadeOn) {
        var stated = submission.form().about().decision();
        var madeOn =
                recordedMadeOn.or(() -> stated.flatMap(StatedDecision::madeOn).flatMap(TypedDate::parse));
        var received = stated.flatMap(StatedDecision::receivedOn).flatMap(TypedDate::parse);
        if (received.isPresent()) {
            return new On(typed(received.get(), submission).decidedOn(madeOn));
        }
        return stated.flatMap(StatedDecision::receivedBetween)
                .flatMap(between -> between(between, submission, madeOn))
                .or(() -> madeOn.flatMap(made -> untilSent(made, submission)))
                .orElseGet(Unknown::new);
    }

    /** The day it was sent, in Norway; for paper without a postmark, the day it was here. */
    static LocalDate sentOn(Submission submission) {
        var arrival = submission.arrival();
        return arrival.sentAt()
                .orElse(arrival.receivedAt())
                .atZone(Deadline.ZONE)
                .toLocalDate();
    }

    private static boolean isRepresented(Dossier dossier) {
        return dossier.caseFile()
                .map(CaseFile::people)
                .filter(people -> !people.representatives().isEmpty())
                .isPresent();
    }

    private static TermDates dates(LocalDate started, Submission submission) {
        return TermDates.from(started).sentOn(sentOn(submission));
    }

    private static TermDates typed(LocalDate started, Submission submission) {
        return dates(started, submission).startedBy(StartsTyped.by(submission));
    }

    private static Optional<TermStart> between(
            StatedDecision.Between typed, Submission submission, Optional<LocalDate> madeOn) {
        var earliest = TypedDate.parse(typed.earliest());
        var latest = TypedDate.parse(typed.latest());
        return earliest.isPresent() && latest.isPresent() && !latest.get().isBefore(earliest.get())
                ? Optional.of(new Between(typed(earliest.get(), submission).decidedOn(madeOn), latest.get()))
                : Optional.empty();
    }

    /** Notice came after the decision was made, and before somebody wrote an answer to it. */
    private static Optional<TermStart> untilSent(LocalDate madeOn, Submission submission) {
        var sentOn = sentOn(submission);
        return sentOn.isBefore(madeOn)
                ? Optional.empty()
                : Optional.of(new Between(typed(madeOn, submission).decidedOn(Optional.of(madeOn)), sentOn));
    }
}
