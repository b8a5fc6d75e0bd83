package no.postmottak.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** The most memory that any process started from here was seen to have, looked at ten times a second. */
final class LargestProcess implements AutoCloseable {

    private final AtomicLong megabytes = new AtomicLong();
    private final ScheduledExecutorService eye = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("memory-eye").factory());

    private LargestProcess() {}

    static LargestProcess watched() {
        var largest = new LargestProcess();
        var unused = largest.eye.scheduleWithFixedDelay(largest::look, 0, 100, TimeUnit.MILLISECONDS);
        return largest;
    }

    private void look() {
        ProcessHandle.current()
                .descendants()
                .mapToLong(LargestProcess::resident)
                .forEach(now -> megabytes.accumulateAndGet(now, Math::max));
    }

    private static long resident(ProcessHandle process) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .sum();
        } catch (IOException | UncheckedIOException ended) {
            return 0;
        }
    }

    @Override
    public void close() {
        eye.shutdownNow();
    }

    @Override
    public String toString() {
        return megabytes + " MB";
    }
}
