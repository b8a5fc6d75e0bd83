package no.postmottak.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** When to try again: three times as long each time up to a cap, never quite the same, until it is given up. */
public record Backoff(Duration first, Duration longest, Duration giveUpAfter, RandomGenerator random) {

    private static final double JITTER = 0.2;

    /** 20 seconds, 60, 180 and so on up to an hour, for five days. */
    public static Backoff usual(RandomGenerator random) {
        return new Backoff(Duration.ofSeconds(20), Duration.ofHours(1), Duration.ofDays(5), random);
    }

    /** The instant of the next try; empty when it has been tried long enough. */
    Optional<Instant> next(Dispatch dispatch, Instant now) {
        var wait = first;
        for (var i = 1; i < dispatch.attempt() && wait.compareTo(longest) < 0; i++) {
            wait = wait.multipliedBy(3);
        }
        var capped = wait.compareTo(longest) < 0 ? wait : longest;
        var jitter = (long) (capped.toMillis() * JITTER * random.nextDouble());
        var next = now.plus(capped).plusMillis(jitter);
        return next.isAfter(dispatch.since().plus(giveUpAfter)) ? Optional.empty() : Optional.of(next);
    }
}
