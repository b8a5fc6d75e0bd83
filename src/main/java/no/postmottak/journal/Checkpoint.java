package no.postmottak.journal;

import java.time.Instant;

/** What a log was at an instant: how long, and the hash over all of it. */
public record Checkpoint(LogName log, long size, TreeHash root, Instant at) {}
