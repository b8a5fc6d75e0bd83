package no.postmottak.delivery;

import java.time.Instant;
import java.util.Optional;

/** One thing to be done for a delivery, in the hands of whoever took it until its lease ends. */
public record Dispatch(Delivery delivery, Errand errand, int attempt, Instant since, Optional<Instant> sentAt) {

    /** What is to be done. */
    public enum Errand {
        /** The envelope is brought to the receiver, and its receipt waited for. */
        ENVELOPE,
        /** The receiver is told that something is there. */
        WEBHOOK
    }

    /** What one try came to, for the row that is kept of it. */
    public record Attempt(Dispatch dispatch, Instant at, Outcome outcome, String detail) {}

    /** What a try came to. */
    public enum Outcome {
        /** The receiver's side took it; whether the receiver has it, its receipt says. */
        TAKEN,
        HELD,
        FAILED,
        /** The receiver's side says that it will never take it. */
        REFUSED,
        /** No receipt came by the agreed time. */
        OVERDUE
    }
}
