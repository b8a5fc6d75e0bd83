package no.postmottak.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.postmottak.casefile.Authority;
import no.postmottak.submission.SubmissionId;

/** What is to be done so that receivers get their envelopes, and each try there was. */
public interface Dispatches {

    /** Takes what is due for a receiver and lies unconfirmed in its inbox; nobody else gets it before the lease ends. */
    List<Dispatch> takeDue(Authority receiver, Dispatch.Errand errand, Instant now, Duration lease);

    /** Keeps the row of a try, and says when to go on; false when the lease was lost, and nothing is written. */
    boolean record(Dispatch.Attempt attempt, Optional<Instant> next);

    /** Gives up until a person has it sent again; false when that was done already. */
    boolean park(Dispatch dispatch, Instant at);

    /** Has what was given up tried again at once, by a person's word; says of which deliveries. */
    List<DeliveryId> resume(SubmissionId submission, Instant at);

    /** Every try there was, oldest first. */
    List<Dispatch.Attempt> attemptsOf(DeliveryId delivery);
}
