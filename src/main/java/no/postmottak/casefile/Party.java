package no.postmottak.casefile;

import java.time.LocalDate;
import java.util.Optional;

/** Someone the decision is about [part]. */
public record Party(
        String name,
        Optional<LocalDate> born,
        Optional<DufNumber> dufNumber,
        Optional<PersonId> person,
        Optional<VerifiedContact> contact) {

    @Override
    public String toString() {
        return "party withheld";
    }
}
