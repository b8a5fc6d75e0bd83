package no.postmottak.acceptance;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Asks again until there is an answer, and gives up with a sentence. */
public final class Patience {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration BETWEEN = Duration.ofMillis(50);

    private Patience() {}

    public static <T> T until(String what, Supplier<Optional<T>> asked) {
        var end = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < end) {
            var answer = asked.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
        throw new AssertionError("waited in vain for " + what);
    }
}
