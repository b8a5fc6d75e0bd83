package no.postmottak.submission;

import java.util.Optional;
import no.postmottak.casefile.PersonId;
import no.postmottak.vault.Sha256;

/** Who stood at the door: someone logged in, as themselves or as a lawyer, or nobody known, perhaps with a code. */
public record Caller(Optional<PersonId> person, boolean isLawyer, Optional<Sha256> heldCode) {

    public static final Caller ANONYMOUS = new Caller(Optional.empty());

    public Caller(Optional<PersonId> person) {
        this(person, false);
    }

    public Caller(Optional<PersonId> person, boolean isLawyer) {
        this(person, isLawyer, Optional.empty());
    }

    /** The same, holding the receipt code of an earlier sending: kept as its digest, and looked at later. */
    public Caller holding(ReceiptCode code) {
        return new Caller(person, isLawyer, Optional.of(Sha256.of(code.digest())));
    }

    public boolean isAnonymous() {
        return person.isEmpty();
    }

    /** What keeps one caller's idempotency keys apart from another's. */
    public String scope() {
        return person.map(PersonId::value).orElse("");
    }
}
