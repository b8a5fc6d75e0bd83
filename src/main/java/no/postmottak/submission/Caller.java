package no.postmottak.submission;

import java.util.Optional;
import no.postmottak.casefile.PersonId;

/** Who stood at the door: someone logged in, as themselves or as a lawyer, or nobody known. */
public record Caller(Optional<PersonId> person, boolean isLawyer) {

    public static final Caller ANONYMOUS = new Caller(Optional.empty());

    public Caller(Optional<PersonId> person) {
        this(person, false);
    }

    public boolean isAnonymous() {
        return person.isEmpty();
    }

    /** What keeps one caller's idempotency keys apart from another's. */
    public String scope() {
        return person.map(PersonId::value).orElse("");
    }
}
