package no.postmottak.notice;

import java.util.Optional;

/** Reads mobile numbers the way people write them; a number without a country is Norwegian. */
public interface MobileNumbers {

    /** Nothing when no SMS can reach what was written, as with a land line or a premium number. */
    Optional<MobileNumber> parse(String written);
}
