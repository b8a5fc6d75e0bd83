package no.postmottak.acceptance;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a journey sets to the moment its letter is sent, and that runs on from there. */
final class SetClock extends Clock {

    private record Running(Instant set, long since) {}

    private volatile Running running = new Running(Instant.parse("2026-11-20T10:00:00Z"), System.nanoTime());

    void set(Instant now) {
        running = new Running(now, System.nanoTime());
    }

    @Override
    public Instant instant() {
        var current = running;
        return current.set().plusNanos(System.nanoTime() - current.since());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
