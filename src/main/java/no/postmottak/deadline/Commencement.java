package no.postmottak.deadline;

import java.time.LocalDate;

/** When an act begins to apply [ikrafttredelse]. */
public sealed interface Commencement {

    /** Applies to everything this house will see. */
    record AlreadyInForce() implements Commencement {}

    /** Applies from a day that has been decided. */
    record From(LocalDate day) implements Commencement {}

    /** Enacted, and nobody has said from when. */
    record NotSet() implements Commencement {}

    default boolean covers(LocalDate day) {
        return switch (this) {
            case AlreadyInForce always -> true;
            case From from -> !day.isBefore(from.day());
            case NotSet never -> false;
        };
    }
}
