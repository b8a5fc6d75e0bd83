package no.postmottak.gateway;

import java.time.LocalDate;
import java.util.Optional;
import no.postmottak.checklist.AwaitedSupplements;
import no.postmottak.checklist.Supplements;
import no.postmottak.deadline.Deadline;
import no.postmottak.submission.Submission;
import no.postmottak.submission.Submissions;

/** Keeps until when what was promised may come, of what is weighed and of what it answers. */
public final class SupplementBook {

    private final Supplements supplements;
    private final AwaitedSupplements awaited;
    private final Submissions submissions;

    public SupplementBook(Supplements supplements, AwaitedSupplements awaited, Submissions submissions) {
        this.supplements = supplements;
        this.awaited = awaited;
        this.submissions = submissions;
    }

    /** Joins the running transaction. */
    void follow(Submission submission) {
        record(submission);
        submission.answers().flatMap(submissions::byReference).ifPresent(this::record);
    }

    private void record(Submission submission) {
        awaited.record(submission.id(), lastDay(submission));
    }

    private Optional<LocalDate> lastDay(Submission submission) {
        return supplements.of(submission).deadline().map(Deadline::lastDay);
    }
}
