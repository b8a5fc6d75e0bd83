package no.postmottak.submission;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is still to be done, committed together with what made it necessary. */
public interface Outbox {

    /** Adds an errand, or opens it again when it was done or parked. */
    void add(Errand errand);

    /** Errands to put on the queue: new ones, ones whose time has come, and ones whose message or worker was lost. */
    List<Errand> due(int atMost);

    /** Notes that a message for the errand is on the queue. */
    void sent(Errand errand);

    /** Takes the errand for a while, unless it is done, parked or somebody else's. */
    Optional<Lease> take(Errand errand, Duration time);

    /** Keeps the errand for a while longer; answers whether it was still held. */
    boolean extend(Lease lease, Duration time);

    /** Closes the errand; must be in the transaction that holds its effects, and fails when the lease was lost. */
    void done(Lease lease);

    /** Gives the errand back, to be tried again after a while. */
    void postpone(Lease lease, Duration wait, String failure);

    /** Stops trying: a person must look. */
    void park(Lease lease, String failure);

    /** How many errands wait, by state, for the console and the metrics. */
    Map<String, Long> standing();
}
