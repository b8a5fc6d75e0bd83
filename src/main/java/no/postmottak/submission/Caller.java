package no.postmottak.submission;

import java.util.Optional;
import no.postmottak.casefile.PersonId;

/** Who stood at the door: someone logged in, or nobody known. */
public record Caller(Optional<PersonId> person) {

    public static final Caller ANONYMOUS = new Caller(Optional.empty());

    public boolean isAnonymous() {
        return person.isEmpty();
    }

    /** What keeps one caller's idempotency keys apart from another's. */
    public String scope() {
        return person.map(PersonId::value).orElse("");
    }
}
