package no.postmottak.letters;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** When a letter is sent, on the clock its journey runs by, and by which way in. */
public record Sending(Instant sentAt, boolean byScanFolder) {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    static Sending upload(String osloTime) {
        return new Sending(instant(osloTime), false);
    }

    static Sending scan(String osloTime) {
        return new Sending(instant(osloTime), true);
    }

    private static Instant instant(String osloTime) {
        return LocalDateTime.parse(osloTime).atZone(OSLO).toInstant();
    }
}
