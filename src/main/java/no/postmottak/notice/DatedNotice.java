package no.postmottak.notice;

import java.time.Instant;
import java.util.UUID;

/** A day on which a sender is told something unless it has been seen to by then [påminnelse]; the purpose is a code. */
public record DatedNotice(UUID subject, String purpose, Instant at) {

    public DatedNotice {
        if (purpose.isBlank()) {
            throw new IllegalArgumentException("a dated notice has a purpose");
        }
    }

    /** The first word of the purpose, by which its owner is found. */
    public String topic() {
        return purpose.split(" ", 2)[0];
    }
}
