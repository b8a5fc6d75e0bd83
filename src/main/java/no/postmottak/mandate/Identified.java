package no.postmottak.mandate;

import java.time.LocalDate;
import java.util.Optional;
import no.postmottak.casefile.PersonId;
import no.postmottak.casefile.VerifiedContact;

/** Who the holder of a mandate is, by a person's word, and where notices reach them. */
public record Identified(PersonId person, Optional<String> email, Optional<String> mobile, String language) {

    /** As it is known on this day; empty where nothing was told of how to reach them. */
    Optional<VerifiedContact> contact(LocalDate today) {
        return email.isEmpty() && mobile.isEmpty()
                ? Optional.empty()
                : Optional.of(new VerifiedContact(email, mobile, language, today));
    }

    @Override
    public String toString() {
        return "identity withheld";
    }
}
