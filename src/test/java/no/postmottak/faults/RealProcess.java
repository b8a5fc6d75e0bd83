package no.postmottak.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The gateway as an operator runs it: the packaged jar in a process of its own, which can be killed. */
public final class RealProcess implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private static final List<String> DEMO = List.of("--profile", "demo");

    private final Process process;
    private final Path log;

    private RealProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts {@code ./postmottak serve --profile demo} at a place, and waits until it says that it is ready. */
    public static RealProcess start(Place place, Map<String, String> further) {
        var started = launched(place, further, DEMO);
        started.waitUntilReady();
        return started;
    }

    /** A start that came to nothing: the code it ended with, and what it said. */
    public record Ended(int code, String log) {

        /** What {@code ./start} would show: one line, and no stack trace beside it. */
        public List<String> clearLines() {
            return log.lines()
                    .filter(line -> line.startsWith("postmottak:") || line.startsWith("\tat "))
                    .toList();
        }
    }

    /** The same for a start that must fail; waits until the process has ended. */
    public static Ended failing(Place place, Map<String, String> further) {
        return ended(launched(place, further, DEMO));
    }

    /** The same for the configuration as it is shipped, without any profile. */
    public static Ended failingAsShipped(Place place, Map<String, String> further) {
        return ended(launched(place, further, List.of()));
    }

    private static Ended ended(RealProcess launched) {
        try (var started = launched) {
            if (!started.process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("the gateway still runs:\n" + started.log());
            }
            return new Ended(started.process.exitValue(), started.log());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static RealProcess launched(Place place, Map<String, String> further, List<String> profile) {
        try {
            var log = Files.createDirectories(place.home()).resolveSibling("log-" + System.nanoTime() + ".txt");
            var line = new ArrayList<>(List.of("./postmottak", "serve"));
            line.addAll(profile);
            var command = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile());
            command.environment().putAll(place.environment());
            command.environment().putAll(further);
            return new RealProcess(command.start(), log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** As {@code kill -9} does: nothing is said to it and nothing is finished. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(90, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void waitUntilReady() {
        var end = System.nanoTime() + LONGEST_START.toNanos();
        while (!log().contains("postmottak is ready")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new AssertionError("the gateway did not start:\n" + log());
            }
            LockSupport.parkNanos(20_000_000);
        }
    }
}
