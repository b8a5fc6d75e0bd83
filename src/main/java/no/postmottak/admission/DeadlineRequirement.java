package no.postmottak.admission;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.postmottak.casefile.AppealWay;
import no.postmottak.deadline.Deadline;
import no.postmottak.deadline.Deadlines;
import no.postmottak.deadline.Sending;
import no.postmottak.deadline.Term;
import no.postmottak.deadline.Timeliness;
import no.postmottak.submission.Arrival;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.submission.WayIn;

/** Whether it was sent in time [frist]; late is told to a person, who must consider it all the same. */
public final class DeadlineRequirement implements Requirement {

    private final Deadlines deadlines;
    private final LateWords late;

    public DeadlineRequirement(Deadlines deadlines) {
        this.deadlines = deadlines;
        this.late = new LateWords(deadlines);
    }

    Deadlines deadlines() {
        return deadlines;
    }

    @Override
    public RequirementName name() {
        return RequirementName.DEADLINE;
    }

    @Override
    public Answer holdAgainst(Dossier dossier) {
        if (isStayRequest(dossier.submission()) && !StayRequests.isDublin(dossier)) {
            return SaidAnswer.to(StayRequests.DUBLIN, dossier) == SaidAnswer.NO
                    ? Answer.met("NO_TERM")
                    : Answer.unsure("HOURS_IF_DUBLIN");
        }
        if (hasNoFurtherAppeal(dossier)) {
            return Answer.met("NO_TERM_AFTER_THE_LAST_WORD");
        }
        return deadlineOf(dossier)
                .map(deadline -> answer(deadline, dossier))
                .orElseGet(() -> Answer.unsure("START_UNKNOWN"));
    }

    /** The deadline that counts, or the two that bound it; empty when nobody has said when the term started. */
    Optional<StatedDeadline> deadlineOf(Dossier dossier) {
        if (isStayRequest(dossier.submission())) {
            return StayRequests.isDublin(dossier)
                    ? StayRequests.startOf(dossier).map(deadlines::stayRequest).map(StatedDeadline.Hours::new)
                    : Optional.empty();
        }
        return hasNoFurtherAppeal(dossier) ? Optional.empty() : counted(TermStarts.of(dossier), dossier.submission());
    }

    /** Where there is no appeal any more, no term for one runs. */
    private static boolean hasNoFurtherAppeal(Dossier dossier) {
        return dossier.submission().kind() == SubmissionKind.APPEAL
                && DecisionMeant.of(dossier)
                        .flatMap(decision -> dossier.caseFile().flatMap(file -> AppealWay.lastWord(file, decision)))
                        .isPresent();
    }

    private Optional<StatedDeadline> counted(TermStart start, Submission submission) {
        var term = termOf(submission.kind());
        return switch (start) {
            case TermStart.On on -> Optional.of(new StatedDeadline.Known(deadlines.count(term, on.dates())));
            case TermStart.Between between ->
                deadlines
                        .countBetween(term, between.earliest(), between.latest())
                        .map(StatedDeadline.Between::new);
            case TermStart.Unknown unknown -> Optional.empty();
        };
    }

    private Answer answer(StatedDeadline deadline, Dossier dossier) {
        var arrival = dossier.submission().arrival();
        var held = deadline.heldAgainst(sending(arrival));
        if (startsAfterSending(deadline, arrival)) {
            return Answer.unsure("START_AFTER_SENDING");
        }
        if (typedDaySaysOtherwise(held, dossier)) {
            return Answer.unsure("RECORD_AND_SENDER_DISAGREE");
        }
        var values = Map.of("start", TermStarts.standsOnRecord(dossier) ? "RECORD" : "SENDER");
        return switch (held) {
            case IN_TIME -> new Answer(Outcome.MET, new Evidence("IN_TIME", values));
            case LATE -> late.answer(dossier, values);
            case UNSURE -> new Answer(Outcome.UNSURE, new Evidence(unsure(deadline), values));
        };
    }

    private static String unsure(StatedDeadline deadline) {
        return deadline instanceof StatedDeadline.Hours ? "BETWEEN_TWO_ENDS" : "NOT_SURE_IN_TIME";
    }

    /** Where the record makes it late but the sender's own day would not, a person looks at both. */
    private boolean typedDaySaysOtherwise(Timeliness held, Dossier dossier) {
        return held == Timeliness.LATE
                && dossier.caseFile().isPresent()
                && deadlineOf(dossier.withoutCase())
                        .map(typed ->
                                typed.heldAgainst(sending(dossier.submission().arrival())))
                        .filter(Timeliness.IN_TIME::equals)
                        .isPresent();
    }

    private static boolean startsAfterSending(StatedDeadline deadline, Arrival arrival) {
        return deadline.earliestStart()
                .atStartOfDay(Deadline.ZONE)
                .toInstant()
                .isAfter(arrival.sentAt().orElse(arrival.receivedAt()));
    }

    static Sending sending(Arrival arrival) {
        return arrival.sentAt()
                .map(sent -> arrival.wayIn() == WayIn.SCAN_FOLDER
                        ? new Sending.On(LocalDate.ofInstant(sent, Deadline.ZONE))
                        : new Sending.At(sent))
                .orElseGet(() -> new Sending.NoLaterThan(arrival.receivedAt()));
    }

    private static boolean isStayRequest(Submission submission) {
        return submission.kind() == SubmissionKind.DEFERRED_IMPLEMENTATION_REQUEST;
    }

    private static Term termOf(SubmissionKind kind) {
        return kind == SubmissionKind.EXPENSE_CLAIM ? Term.EXPENSE_CLAIM : Term.APPEAL;
    }
}
