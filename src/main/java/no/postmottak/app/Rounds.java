package no.postmottak.app;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks now and then whether a day has come: each round is done on its own, and one that fails is done again. */
final class Rounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private static final long EVERY_SECONDS = 5;

    private final List<Round> rounds;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("rounds").factory());
    private Future<?> making = CompletableFuture.completedFuture(true);

    /** One thing to look after. */
    record Round(String name, Runnable look) {}

    Rounds(List<Round> rounds) {
        this.rounds = List.copyOf(rounds);
    }

    /** Starts, and is itself again. */
    Rounds begun() {
        making = timer.scheduleWithFixedDelay(() -> rounds.forEach(Rounds::make), 1, EVERY_SECONDS, TimeUnit.SECONDS);
        return this;
    }

    @Override
    public void close() {
        making.cancel(true);
        timer.shutdownNow();
    }

    private static void make(Round round) {
        try {
            round.look().run();
        } catch (RuntimeException failed) {
            LOG.warn(
                    "the round of {} failed and is made again: {}",
                    round.name(),
                    failed.getClass().getSimpleName());
        }
    }
}
