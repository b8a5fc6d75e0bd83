package no.postmottak.reading.adapter;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import no.postmottak.reading.adapter.ReadingSettings.Patience;

/** Kills a worker that is silent for too long over a document, or too long at it in all. */
final class Watchdog implements AutoCloseable {

    private static final long LOOK_EVERY_MILLIS = 200;

    /** A start is ours alone: on a busy machine it may take its time. */
    private static final Patience START = new Patience(60, 60);

    private final Patience patience;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("reading-watchdog").factory());

    Watchdog(Patience patience) {
        this.patience = patience;
    }

    Watch watchStart(Launched launched) {
        return new Watch(launched, START);
    }

    Watch watch(Launched launched, Assignment assignment) {
        return new Watch(launched, assignment.patience(patience));
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    /** The eye on one worker over one document. */
    final class Watch implements AutoCloseable {

        private final Launched launched;
        private final Patience over;
        private final long begun = System.nanoTime();
        private final ScheduledFuture<?> look;
        private volatile long lastSeen = begun;
        private volatile boolean hasBitten;

        private Watch(Launched launched, Patience over) {
            this.launched = launched;
            this.over = over;
            look = clock.scheduleWithFixedDelay(
                    this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        }

        void sawProgress() {
            lastSeen = System.nanoTime();
        }

        Duration worked() {
            return Duration.ofNanos(System.nanoTime() - begun);
        }

        boolean hasBitten() {
            return hasBitten;
        }

        private void look() {
            var now = System.nanoTime();
            if (now - lastSeen > over.silent().toNanos()
                    || now - begun > over.total().toNanos()) {
                hasBitten = true;
                launched.process().descendants().forEach(ProcessHandle::destroyForcibly);
                launched.process().destroyForcibly();
            }
        }

        @Override
        public void close() {
            look.cancel(false);
        }
    }
}
