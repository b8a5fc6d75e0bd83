package no.postmottak.reading.adapter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import no.postmottak.reading.worker.Limits;

/** How documents are read: by how many workers, how well shut in, how far and for how long, and which issuers are trusted. */
public record ReadingSettings(
        Sandbox sandbox,
        @Valid Crew workers,
        @Min(1) int maximumMegabytes,
        @Valid Patience patience,
        @Valid Limits limits,
        Path trustAnchors,
        Path listedAnchors) {

    private static final Path NO_LISTS = Path.of("no-listed-anchors");

    /** Whether a start without a sandbox is refused, reported, or asked for. */
    public enum Sandbox {
        REQUIRED,
        PREFERRED,
        OFF
    }

    /** How many workers there are, how much memory each has, and after how many documents it is replaced. */
    public record Crew(
            @Min(1) @Max(64) int count,
            @Min(128) int heapMegabytes,
            @Min(1) int documentsEach) {}

    /**
     * How long a worker may stay silent over one document, how long it may take in all, and after how long of work something
     * must be known of it, whatever is then left to be read apart.
     */
    public record Patience(
            @Min(1) int silentSeconds,
            @Min(1) int totalSeconds,
            @Min(3) int knownSeconds) {

        /** With the time it takes to notice and to bring another worker, it stays under half a minute. */
        private static final int KNOWN = 24;

        public Patience(int silentSeconds, int totalSeconds) {
            this(silentSeconds, totalSeconds, KNOWN);
        }

        Duration silent() {
            return Duration.ofSeconds(silentSeconds);
        }

        Duration total() {
            return Duration.ofSeconds(totalSeconds);
        }

        /** The same, but no longer than that in all. */
        Patience atMost(int seconds) {
            return new Patience(Math.min(silentSeconds, seconds), Math.min(totalSeconds, seconds), knownSeconds);
        }
    }

    /** Trusts nobody but whom the operator names. */
    public ReadingSettings(
            Sandbox sandbox, Crew workers, int maximumMegabytes, Patience patience, Limits limits, Path trustAnchors) {
        this(sandbox, workers, maximumMegabytes, patience, limits, trustAnchors, NO_LISTS);
    }

    public static ReadingSettings defaults() {
        return new ReadingSettings(
                Sandbox.PREFERRED,
                new Crew(2, 352, 200),
                100,
                new Patience(11, 300),
                new Limits(2_000, 50, 2_000_000, 50, 150, 10),
                Path.of("config", "trust-anchors"));
    }

    /** The same, for so many workers. */
    public ReadingSettings with(int count) {
        var crew = new Crew(count, workers.heapMegabytes(), workers.documentsEach());
        return new ReadingSettings(sandbox, crew, maximumMegabytes, patience, limits, trustAnchors, listedAnchors);
    }

    /** The same, with issuers that come from trusted lists of states too. */
    public ReadingSettings trustingListed(Path listed) {
        return new ReadingSettings(sandbox, workers, maximumMegabytes, patience, limits, trustAnchors, listed);
    }

    /** The same, with the certificates in another folder. */
    public ReadingSettings trusting(Path anchors) {
        return new ReadingSettings(sandbox, workers, maximumMegabytes, patience, limits, anchors, listedAnchors);
    }

    long maximumBytes() {
        return maximumMegabytes * 1_000_000L;
    }
}
