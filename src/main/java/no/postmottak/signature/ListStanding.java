package no.postmottak.signature;

import java.time.Instant;
import java.util.Optional;

/**
 * How it stands with the trusted list of one state: how many issuers of it are used, until when it is valid, and what is
 * wrong with it (nothing where the newest was taken and is still valid).
 */
public record ListStanding(String territory, int issuers, Optional<Instant> validUntil, Optional<Fault> fault) {

    /** Why a list was not taken. */
    public enum Fault {
        /** Nobody has tried yet, and nothing was kept from before. */
        NOT_FETCHED,
        /** The list of lists could not be fetched, or its signature does not hold, or it is out of date. */
        LIST_OF_LISTS,
        /** The list of lists does not name a list for this state. */
        NOT_LISTED,
        /** It could not be fetched, or what came is no file of this kind. */
        UNREACHABLE,
        /** Its signature does not hold, or is not by whom the list of lists names. */
        SIGNATURE,
        OUT_OF_DATE,
        /** An older list than the one that was taken before. */
        OLDER_THAN_KNOWN,
        UNREADABLE
    }

    /** Whether its issuers are those of the newest list, and that list is still valid. */
    public boolean isCurrent() {
        return fault.isEmpty();
    }
}
