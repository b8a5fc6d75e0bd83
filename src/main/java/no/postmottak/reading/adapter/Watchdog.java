package no.postmottak.reading.adapter;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import no.postmottak.reading.adapter.ReadingSettings.Patience;

/** Kills a worker that is silent for too long over a document, or too long at it in all. */
final class Watchdog implements AutoCloseable {

    private static final long LOOK_EVERY_MILLIS = 200;

    private final Patience patience;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("reading-watchdog").factory());

    Watchdog(Patience patience) {
        this.patience = patience;
    }

    Watch watch(Launched launched) {
        return new Watch(launched);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    /** The eye on one worker over one document. */
    final class Watch implements AutoCloseable {

        private final Launched launched;
        private final long begun = System.nanoTime();
        private final ScheduledFuture<?> look;
        private volatile long lastSeen = begun;
        private volatile boolean hasBitten;

        private Watch(Launched launched) {
            this.launched = launched;
            look = clock.scheduleWithFixedDelay(
                    this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        }

        void sawProgress() {
            lastSeen = System.nanoTime();
        }

        boolean hasBitten() {
            return hasBitten;
        }

        private void look() {
            var now = System.nanoTime();
            if (now - lastSeen > patience.silent().toNanos()
                    || now - begun > patience.total().toNanos()) {
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
