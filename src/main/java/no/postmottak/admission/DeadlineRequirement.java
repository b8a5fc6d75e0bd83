package no.postmottak.admission;

import java.util.Map;
import java.util.Optional;
import no.postmottak.deadline.Deadlines;
import no.postmottak.deadline.Sending;
import no.postmottak.deadline.Term;
import no.postmottak.deadline.Timeliness;
import no.postmottak.submission.Arrival;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionKind;

/** Whether it was sent in time [frist]; late is told to a person, who must consider it all the same. */
public final class DeadlineRequirement implements Requirement {

    private final Deadlines deadlines;

    public DeadlineRequirement(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public RequirementName name() {
        return RequirementName.DEADLINE;
    }

    @Override
    public Answer holdAgainst(Dossier dossier) {
        return deadlineOf(dossier)
                .map(deadline -> answer(deadline, dossier))
                .orElseGet(() -> Answer.unsure("START_UNKNOWN"));
    }

    /** The deadline that counts, or the two that bound it; empty when nobody has said when the term started. */
    Optional<StatedDeadline> deadlineOf(Dossier dossier) {
        return counted(TermStarts.of(dossier), dossier.submission());
    }

    private Optional<StatedDeadline> counted(TermStart start, Submission submission) {
        var term = termOf(submission.kind());
        return switch (start) {
            case TermStart.On on ->
                Optional.of(new StatedDeadline.Known(on.decisionMade()
                        .map(made -> deadlines.fromNotice(term, on.day(), made))
                        .orElseGet(() -> deadlines.fromNotice(term, on.day()))));
            case TermStart.Between between ->
                deadlines
                        .fromNoticeBetween(term, between.earliest(), between.latest())
                        .map(StatedDeadline.Between::new);
            case TermStart.Unknown unknown -> Optional.empty();
        };
    }

    private Answer answer(StatedDeadline deadline, Dossier dossier) {
        var submission = dossier.submission();
        var held = held(deadline, submission.arrival());
        if (startsAfterSending(deadline, submission.arrival())) {
            return Answer.unsure("START_AFTER_SENDING");
        }
        if (typedDaySaysOtherwise(held, dossier)) {
            return Answer.unsure("RECORD_AND_SENDER_DISAGREE");
        }
        var values = Map.of("start", TermStarts.standsOnRecord(dossier) ? "RECORD" : "SENDER");
        return switch (held) {
            case IN_TIME -> new Answer(Outcome.MET, new Evidence("IN_TIME", values));
            case LATE -> new Answer(Outcome.NOT_MET, new Evidence("LATE", values));
            case UNSURE -> new Answer(Outcome.UNSURE, new Evidence("NOT_SURE_IN_TIME", values));
        };
    }

    /** Where the record makes it late but the sender's own day would not, a person looks at both. */
    private boolean typedDaySaysOtherwise(Timeliness held, Dossier dossier) {
        return held == Timeliness.LATE
                && dossier.caseFile().isPresent()
                && counted(TermStarts.asTyped(dossier.submission(), Optional.empty()), dossier.submission())
                        .map(typed -> held(typed, dossier.submission().arrival()))
                        .filter(Timeliness.IN_TIME::equals)
                        .isPresent();
    }

    private static boolean startsAfterSending(StatedDeadline deadline, Arrival arrival) {
        var first = switch (deadline) {
            case StatedDeadline.Known known -> known.deadline().firstDay();
            case StatedDeadline.Between between -> between.bounds().earliest().firstDay();
        };
        return first.atStartOfDay(no.postmottak.deadline.Deadline.ZONE)
                .toInstant()
                .isAfter(arrival.sentAt().orElse(arrival.receivedAt()));
    }

    private static Timeliness held(StatedDeadline deadline, Arrival arrival) {
        var sending = arrival.sentAt()
                .<Sending>map(Sending.At::new)
                .orElseGet(() -> new Sending.NoLaterThan(arrival.receivedAt()));
        return switch (deadline) {
            case StatedDeadline.Known known -> known.deadline().heldAgainst(sending);
            case StatedDeadline.Between between -> between.bounds().heldAgainst(sending);
        };
    }

    private static Term termOf(SubmissionKind kind) {
        return kind == SubmissionKind.EXPENSE_CLAIM ? Term.EXPENSE_CLAIM : Term.APPEAL;
    }
}
