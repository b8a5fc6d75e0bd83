package no.postmottak.gateway;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import no.postmottak.submission.Errand;
import no.postmottak.submission.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries committed errands from the outbox to the queue: at once after a commit, and in a sweep for the rest. */
public final class OutboxRelay implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int AT_ONCE = 200;

    private final Outbox outbox;
    private final Queue queue;
    private final Runnable diary;
    private final Duration sweep;
    private final Semaphore nudges = new Semaphore(0);
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final Thread runner = Thread.ofPlatform().name("outbox-relay").unstarted(this::run);

    /** Where messages go. */
    @FunctionalInterface
    public interface Queue {
        void put(Errand errand, String message);
    }

    /** The diary is turned before each round, so that what a day calls for goes with it. */
    public OutboxRelay(Outbox outbox, Queue queue, Runnable diary, Duration sweep) {
        this.outbox = outbox;
        this.queue = queue;
        this.diary = diary;
        this.sweep = sweep;
    }

    public void start() {
        runner.start();
    }

    /** Says that something was committed; costs nothing and may be said too often. */
    public void nudge() {
        nudges.release();
    }

    @Override
    public void close() {
        open.set(false);
        nudge();
        try {
            runner.join(Duration.ofSeconds(10));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (open.get()) {
            try {
                var nudged = nudges.tryAcquire(sweep.toMillis(), TimeUnit.MILLISECONDS);
                if (nudged) {
                    nudges.drainPermits();
                }
                relayAll();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException away) {
                // database or broker away: the errands stay in the outbox and the next sweep tries again
                LOG.warn("the outbox could not be relayed: {}", Failures.code(away));
            }
        }
    }

    private void relayAll() {
        diary.run();
        var due = outbox.due(AT_ONCE);
        for (var errand : due) {
            queue.put(errand, ErrandMessage.write(errand));
            outbox.sent(errand);
        }
        if (due.size() == AT_ONCE) {
            nudge();
        }
    }
}
