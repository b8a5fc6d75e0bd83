package no.postmottak.routing;

import java.util.Optional;

/** Where the applicant lives, as far as the choice of receiver depends on it [bosted]. */
public record Home(Where where, Optional<String> district) {

    public static final Home SVALBARD = new Home(Where.SVALBARD, Optional.empty());
    public static final Home ABROAD = new Home(Where.ABROAD, Optional.empty());
    public static final Home UNKNOWN = new Home(Where.UNKNOWN, Optional.empty());

    public Home {
        if (district.isPresent() != (where == Where.DISTRICT)) {
            throw new IllegalArgumentException("a home in a police district names it, and no other does");
        }
    }

    public static Home in(String district) {
        return new Home(Where.DISTRICT, Optional.of(district));
    }

    /** The sort of place it is. */
    public enum Where {
        /** In a police district of the mainland. */
        DISTRICT,
        /** Svalbard or Jan Mayen, which belong to no police district; on Svalbard the Governor [Sysselmesteren] is the police. */
        SVALBARD,
        ABROAD,
        /** Not told, or not to be made sense of. */
        UNKNOWN
    }
}
