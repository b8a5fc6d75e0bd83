package no.postmottak.gateway;

import java.time.Duration;

/** How long to wait between tries, three times as long each time up to a cap, and after how many a person must look. */
public record Retries(Duration firstWait, Duration longestWait, int atMost) {

    public Retries {
        if (firstWait.isNegative() || longestWait.compareTo(firstWait) < 0 || atMost < 1) {
            throw new IllegalArgumentException(
                    "waits grow from the first to the longest, and there is at least one try");
        }
    }

    Duration after(int attempt) {
        var wait = firstWait;
        for (var i = 1; i < attempt && wait.compareTo(longestWait) < 0; i++) {
            wait = wait.multipliedBy(3);
        }
        return wait.compareTo(longestWait) < 0 ? wait : longestWait;
    }

    boolean areUsedUp(int attempt) {
        return attempt >= atMost;
    }
}
