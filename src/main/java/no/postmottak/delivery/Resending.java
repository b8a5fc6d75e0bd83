package no.postmottak.delivery;

import java.util.Map;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;
import no.postmottak.submission.State;
import no.postmottak.submission.SubmissionId;
import no.postmottak.submission.Submissions;

/** Has what was given up sent anew under the same id, because a person said so. */
public final class Resending {

    private final Dispatches dispatches;
    private final Submissions submissions;
    private final Ledger ledger;

    public Resending(Dispatches dispatches, Submissions submissions, Ledger ledger) {
        this.dispatches = dispatches;
        this.submissions = submissions;
        this.ledger = ledger;
    }

    /** Where nothing was given up, nothing happens; must be in the transaction that ends the errand. */
    public void again(SubmissionId submission) {
        var now = ledger.clock().instant();
        var resumed = dispatches.resume(submission, now);
        if (resumed.isEmpty()) {
            return;
        }
        submissions.moveTo(submission, State.ROUTED);
        resumed.forEach(delivery -> ledger.journal()
                .append(new Entry(
                        submission.value(),
                        Event.DELIVERY_RESUMED,
                        "gateway",
                        now,
                        Map.of("delivery", delivery.toString()))));
    }
}
