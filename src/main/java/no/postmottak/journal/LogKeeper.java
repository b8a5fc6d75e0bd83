package no.postmottak.journal;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Looks after the log: gives places, signs checkpoints at least as often as promised, and sees to their copies. */
public final class LogKeeper {

    private static final int A_ROUND = 1_000;

    private final JournalLog log;
    private final Checkpoints checkpoints;
    private final SecondPlace secondPlace;
    private final Pace pace;
    private volatile String fault = "";
    private long copied;

    /** How often checkpoints are signed while the log grows, and by which clock. */
    public record Pace(Duration every, Clock clock) {}

    public LogKeeper(JournalLog log, Checkpoints checkpoints, SecondPlace secondPlace, Pace pace) {
        this.log = log;
        this.checkpoints = checkpoints;
        this.secondPlace = secondPlace;
        this.pace = pace;
    }

    /** One round; it throws what went wrong, and the next one makes up for it. */
    public void look() {
        try {
            while (log.sequence(A_ROUND) == A_ROUND) {
                sign();
            }
            if (isDue()) {
                sign();
            }
            copy();
            fault = "";
        } catch (RuntimeException failed) {
            fault = failed.getClass().getSimpleName();
            throw failed;
        }
    }

    /** What the last round failed of; empty when it did not. */
    public String fault() {
        return fault;
    }

    private boolean isDue() {
        var now = pace.clock().instant();
        return log.latest()
                .map(last -> last.checkpoint().at())
                // a clock that was put back must not stop the signing
                .filter(last -> !now.isBefore(last) && now.isBefore(last.plus(pace.every())))
                .isEmpty();
    }

    private void sign() {
        var size = log.size();
        var signed = log.latest().map(last -> last.checkpoint().size()).orElse(0L);
        if (size > signed) {
            var root = new Proofs(log).root(size);
            // what is signed and what the database keeps of it must be the same
            var now = pace.clock().instant().truncatedTo(ChronoUnit.MILLIS);
            log.keep(checkpoints.sign(new Checkpoint(log.name(), size, root, now)));
        }
    }

    /** The place is looked into only when there is something to bring: it may be far away. */
    private void copy() {
        var newest = log.latest().map(last -> last.checkpoint().size()).orElse(0L);
        if (newest > copied) {
            copyMissing();
            copied = newest;
        }
    }

    private void copyMissing() {
        var missing = log.longerThan(secondPlace.longest(), A_ROUND);
        while (!missing.isEmpty()) {
            missing.forEach(secondPlace::copy);
            missing = log.longerThan(missing.getLast().checkpoint().size(), A_ROUND);
        }
    }
}
