package no.postmottak.letters;

import java.util.List;
import java.util.Optional;

/** Where a letter ends: filed on cases and passed to an authority, or set aside for a person with a reason. */
public record ExpectedDestination(List<String> filedOn, Optional<String> routedTo, Optional<SetAside> setAside) {

    /** Why a letter waits for a person. */
    public enum SetAside {
        /** No number was typed and none stands in the letter. */
        NUMBER_MISSING,
        /** The check digits do not fit, so that a digit was probably typed wrongly. */
        NUMBER_FAILS,
        /** The number is sound but no case has it. */
        CASE_UNKNOWN,
        /** The number typed and the number in the letter are not the same. */
        NUMBER_DISAGREES
    }

    public ExpectedDestination {
        filedOn = List.copyOf(filedOn);
    }

    static ExpectedDestination routed(String authority, String... filedOn) {
        return new ExpectedDestination(List.of(filedOn), Optional.of(authority), Optional.empty());
    }

    static ExpectedDestination setAside(SetAside reason) {
        return new ExpectedDestination(List.of(), Optional.empty(), Optional.of(reason));
    }
}
