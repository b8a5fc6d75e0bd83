package no.postmottak.gateway;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import no.postmottak.submission.Lease;
import no.postmottak.submission.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The errands this process works on now, kept alive while it lives; when it dies, others take over soon. */
public final class HeldLeases implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HeldLeases.class);

    private final Outbox outbox;
    private final Duration time;
    private final Set<Lease> held = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("lease-heartbeat").factory());

    private final ScheduledFuture<?> beating;

    public HeldLeases(Outbox outbox, Duration time) {
        this.outbox = outbox;
        this.time = time;
        var beat = time.toMillis() / 3;
        beating = heart.scheduleWithFixedDelay(this::beat, beat, beat, TimeUnit.MILLISECONDS);
    }

    Duration time() {
        return time;
    }

    void hold(Lease lease) {
        held.add(lease);
    }

    void release(Lease lease) {
        held.remove(lease);
    }

    @Override
    public void close() {
        beating.cancel(true);
        heart.shutdownNow();
    }

    private void beat() {
        held.removeIf(lease -> !isExtended(lease));
    }

    /** A database that is away for a moment is no reason to let go. */
    private boolean isExtended(Lease lease) {
        try {
            return outbox.extend(lease, time);
        } catch (RuntimeException databaseAway) {
            LOG.warn(
                    "a lease could not be extended: {}", databaseAway.getClass().getSimpleName());
            return true;
        }
    }
}
