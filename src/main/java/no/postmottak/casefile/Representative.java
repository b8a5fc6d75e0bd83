package no.postmottak.casefile;

import java.util.Optional;

/** Someone who acts for a party, as the authority's record has it [fullmektig]. */
public record Representative(
        Kind kind, String name, Optional<PersonId> person, Optional<VerifiedContact> contact, Optional<String> scope) {

    /** A lawyer [advokat] needs no written power of attorney [fullmakt]; others do. */
    public enum Kind {
        LAWYER,
        HOLDER_OF_POWER_OF_ATTORNEY
    }

    /** The same, who can log in as this person and be reached there. */
    public Representative knownAs(PersonId known, Optional<VerifiedContact> reachedAt) {
        return new Representative(kind, name, Optional.of(known), reachedAt, scope);
    }

    @Override
    public String toString() {
        return kind + " withheld";
    }
}
