package no.postmottak.web.login;

import java.time.Duration;

/** How long a login may take, how long a session may rest, and how long it may last at all. */
public record SessionTimes(Duration attempt, Duration idle, Duration absolute) {

    public static final SessionTimes USUAL =
            new SessionTimes(Duration.ofMinutes(15), Duration.ofMinutes(30), Duration.ofHours(8));

    public SessionTimes {
        if (!attempt.isPositive() || !idle.isPositive() || absolute.compareTo(idle) < 0) {
            throw new IllegalArgumentException("session times are positive, the absolute one not below the idle one");
        }
    }
}
