package no.postmottak.web.status;

import no.postmottak.checklist.DocumentStanding;
import no.postmottak.checklist.ExpectedDocument;
import no.postmottak.checklist.Supplement;
import no.postmottak.checklist.Supplements;
import no.postmottak.deadline.Language;
import no.postmottak.submission.Submission;

/** Says what lies ahead of a submission: which documents are still to come and until when, and how long it usually takes. */
public final class Prospects {

    private final Supplements supplements;
    private final WaitingTimes waitingTimes;

    public Prospects(Supplements supplements, WaitingTimes waitingTimes) {
        this.supplements = supplements;
        this.waitingTimes = waitingTimes;
    }

    /** For its sender, who is told of what he or she answered. */
    Status.Ahead of(Submission submission, String language) {
        var supplement = supplements.of(submission);
        return ahead(submission, supplement, supplement.answered(), language);
    }

    /** For officers, who are told too of what nothing was said of. */
    public Status.Ahead forOfficers(Submission submission, String language) {
        var supplement = supplements.of(submission);
        return ahead(submission, supplement, supplement.documents(), language);
    }

    /** The documents that a sender may be asked about when something is completed: the ones that are still to come. */
    java.util.List<ExpectedDocument> awaited(Submission submission) {
        return supplements.of(submission).awaited().stream()
                .map(DocumentStanding::document)
                .toList();
    }

    private Status.Ahead ahead(
            Submission submission, Supplement supplement, java.util.List<DocumentStanding> told, String language) {
        return new Status.Ahead(
                told.stream().map(standing -> expected(standing, language)).toList(),
                supplement.deadline().map(deadline -> Shown.deadline(deadline, language)),
                waitingTimes.of(submission.form()));
    }

    private static Status.Expected expected(DocumentStanding standing, String language) {
        return new Status.Expected(
                standing.document().code(),
                standing.document().in(Language.nearestTo(language)),
                standing.said(),
                standing.isAwaited(),
                standing.arrivedWith());
    }
}
