package no.postmottak.reading.adapter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import no.postmottak.reading.worker.Limits;

/** How documents are read: how many at once, how far, for how long, and how well shut in. */
public record ReadingSettings(
        Sandbox sandbox,
        @Min(1) @Max(64) int workers,
        @Min(1) int maximumMegabytes,
        @Min(128) int heapMegabytes,
        @Min(1) int documentsPerWorker,
        @Valid Patience patience,
        Limits limits) {

    /** Whether a start without a sandbox is refused, reported, or asked for. */
    public enum Sandbox {
        REQUIRED,
        PREFERRED,
        OFF
    }

    /** How long a worker may stay silent over one document, and how long it may take in all. */
    public record Patience(
            @Min(1) int silentSeconds, @Min(1) int totalSeconds) {

        Duration silent() {
            return Duration.ofSeconds(silentSeconds);
        }

        Duration total() {
            return Duration.ofSeconds(totalSeconds);
        }
    }

    public static ReadingSettings defaults() {
        var limits = new Limits(2_000, 50, 2_000_000, 50, 150);
        return new ReadingSettings(Sandbox.PREFERRED, 2, 100, 512, 50, new Patience(20, 300), limits);
    }

    long maximumBytes() {
        return maximumMegabytes * 1_000_000L;
    }
}
