package no.postmottak.deadline;

import java.time.Instant;
import java.time.LocalDate;

/** When something was sent, as exactly as it is known [avsendelse]. */
public sealed interface Sending {

    /** Electronic: the first byte of a sending that completed. */
    record At(Instant instant) implements Sending {}

    /** Paper with a postmark, or handed in on a day. */
    record On(LocalDate day) implements Sending {}

    /** Paper or a scan without a postmark: all that is known is when it was here. */
    record NoLaterThan(Instant receivedAt) implements Sending {}
}
