package no.postmottak.letters;

import java.util.List;
import java.util.Optional;
import no.postmottak.review.SetAsideReason;

/**
 * Where a letter ends: filed on the cases of these numbers, which for a family may be one case, and passed to an
 * authority; or set aside for a person with a reason.
 */
public record ExpectedDestination(List<String> filedOn, Optional<String> routedTo, Optional<SetAsideReason> setAside) {

    public ExpectedDestination {
        filedOn = List.copyOf(filedOn);
    }

    static ExpectedDestination routed(String authority, String... filedOn) {
        return new ExpectedDestination(List.of(filedOn), Optional.of(authority), Optional.empty());
    }

    static ExpectedDestination setAside(SetAsideReason reason) {
        return new ExpectedDestination(List.of(), Optional.empty(), Optional.of(reason));
    }
}
