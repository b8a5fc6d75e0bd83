package no.postmottak.casefile;

import java.time.LocalDate;
import java.util.Optional;

/** Where a person on the case has been shown to be reachable, and in which language. */
public record VerifiedContact(Optional<String> email, Optional<String> mobile, String language, LocalDate verifiedOn) {

    @Override
    public String toString() {
        return "contact withheld";
    }
}
