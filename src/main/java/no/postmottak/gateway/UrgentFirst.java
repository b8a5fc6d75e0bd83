package no.postmottak.gateway;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.postmottak.admission.Admission;
import no.postmottak.admission.Dossier;
import no.postmottak.admission.StatedDeadline;
import no.postmottak.deadline.Deadline;
import no.postmottak.reading.Facts;
import no.postmottak.submission.Errand;
import no.postmottak.submission.Step;
import no.postmottak.submission.Submission;
import no.postmottak.submission.Submissions;

/** Has what waits to be recognised queue by urgency: appeals first, and of those the ones whose term ends soonest. */
public final class UrgentFirst implements OutboxRelay.Queue {

    private final CamelFlow flow;
    private final Submissions submissions;
    private final Admission admission;
    private final Clock clock;

    public UrgentFirst(CamelFlow flow, Submissions submissions, Admission admission, Clock clock) {
        this.flow = flow;
        this.submissions = submissions;
        this.admission = admission;
        this.clock = clock;
    }

    /** Other steps take no time worth queueing for, and are done in the order they come. */
    @Override
    public void put(Errand errand, String message) {
        flow.put(errand, message, errand.step() == Step.RECOGNISE ? urgencyOf(errand) : Urgency.USUAL);
    }

    private Urgency urgencyOf(Errand errand) {
        return submissions
                .byId(errand.submission())
                .map(submission -> Urgency.of(submission.kind(), daysLeft(submission)))
                .orElse(Urgency.USUAL);
    }

    /** Until the last day by what the sender typed; empty where there is none, or it is over. */
    private Optional<Long> daysLeft(Submission submission) {
        var today = LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
        return admission
                .assess(new Dossier(submission, new Facts(List.of()), Optional.empty()))
                .fromWhatWasSent()
                .deadline()
                .map(StatedDeadline::earliestLastDay)
                .map(last -> ChronoUnit.DAYS.between(today, last))
                .filter(left -> left >= 0);
    }
}
