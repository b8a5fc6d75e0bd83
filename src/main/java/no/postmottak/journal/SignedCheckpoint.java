package no.postmottak.journal;

/** A checkpoint, and the same as a compact JWS that anybody can check with the published keys. */
public record SignedCheckpoint(Checkpoint checkpoint, String compact) {}
