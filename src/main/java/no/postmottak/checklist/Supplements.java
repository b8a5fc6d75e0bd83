package no.postmottak.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.postmottak.deadline.Deadline;
import no.postmottak.deadline.Deadlines;
import no.postmottak.deadline.Term;
import no.postmottak.submission.Submission;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.submission.Submissions;

/**
 * Follows what senders said would come later. It looks at what was sent and at nothing else, never at a case: else the
 * date, or a reminder that does not come, would tell a stranger that there is one.
 */
public final class Supplements {

    private final Checklists checklists;
    private final Deadlines deadlines;
    private final Submissions submissions;

    public Supplements(Checklists checklists, Deadlines deadlines, Submissions submissions) {
        this.checklists = checklists;
        this.deadlines = deadlines;
        this.submissions = submissions;
    }

    /** How it stands now, with everything that was sent in reply since. */
    public Supplement of(Submission submission) {
        var standings = said(submission);
        for (var reply : submissions.inReplyTo(submission.reference())) {
            standings = after(reply, submission, standings);
        }
        return new Supplement(standings, deadline(submission, standings));
    }

    /** Until when the rest may come, of what is sent on this day. */
    public LocalDate lastDayIfSentOn(LocalDate day) {
        return deadlines.fromNotice(Term.SUPPLEMENT, day).lastDay();
    }

    private List<DocumentStanding> said(Submission submission) {
        var form = submission.form();
        var expected = checklists.of(submission.kind()).stream()
                .filter(document -> document.audience().includes(form)
                        || DocumentAnswers.to(document.code(), form).isPresent());
        var others = DocumentAnswers.in(form).keySet().stream()
                .flatMap(code -> checklists.named(code, submission.kind()).stream());
        return Stream.concat(expected, others)
                .distinct()
                .map(document ->
                        new DocumentStanding(document, DocumentAnswers.to(document.code(), form), Optional.empty()))
                .toList();
    }

    private static List<DocumentStanding> after(Submission reply, Submission first, List<DocumentStanding> standings) {
        var left = new ArrayList<DocumentStanding>();
        var isAll = bringsAll(reply, first, standings);
        for (var standing : standings) {
            var code = standing.document().code();
            if (!standing.isAwaited()) {
                left.add(standing);
            } else if (isAll || reply.kind().name().equals(code)) {
                left.add(standing.arrived(reply.reference()));
            } else {
                left.add(DocumentAnswers.to(code, reply.form())
                        .map(answer -> standing.answered(answer, reply.reference()))
                        .orElse(standing));
            }
        }
        return List.copyOf(left);
    }

    /** Without a word on which is which, as many documents as are awaited are taken for them; fewer end nothing. */
    private static boolean bringsAll(Submission reply, Submission first, List<DocumentStanding> standings) {
        var awaited = standings.stream().filter(DocumentStanding::isAwaited).count();
        var isOfTheSame = reply.kind() == SubmissionKind.SUPPORTING_DOCUMENTS || reply.kind() == first.kind();
        return isOfTheSame
                && DocumentAnswers.in(reply.form()).isEmpty()
                && reply.sentDocuments().size() >= awaited;
    }

    /** A sending that completes another has no time of its own: the time runs from the first. */
    private Optional<Deadline> deadline(Submission submission, List<DocumentStanding> standings) {
        return submission.answers().isEmpty() && standings.stream().anyMatch(DocumentStanding::isAwaited)
                ? Optional.of(deadlines.fromNotice(Term.SUPPLEMENT, sentOn(submission)))
                : Optional.empty();
    }

    private static LocalDate sentOn(Submission submission) {
        var arrival = submission.arrival();
        return arrival.sentAt()
                .orElse(arrival.receivedAt())
                .atZone(Deadline.ZONE)
                .toLocalDate();
    }
}
