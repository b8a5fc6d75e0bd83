package no.postmottak.submission;

import java.time.Instant;
import java.util.Optional;

/**
 * When and how a submission came: the first byte of the sending, unknown for paper without a postmark, and the last
 * byte kept. Deadlines are held against {@code sentAt}.
 */
public record Arrival(WayIn wayIn, Optional<Instant> sentAt, Instant receivedAt) {}
