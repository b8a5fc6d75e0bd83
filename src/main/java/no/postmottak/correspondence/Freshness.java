package no.postmottak.correspondence;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import no.postmottak.casefile.VerifiedContact;

/** How old a contact may be for notices that something waits for somebody, as the law or the authority has it. */
public record Freshness(Period atMost) {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    boolean isFresh(VerifiedContact contact, Instant now) {
        return !contact.verifiedOn().plus(atMost).isBefore(now.atZone(OSLO).toLocalDate());
    }
}
