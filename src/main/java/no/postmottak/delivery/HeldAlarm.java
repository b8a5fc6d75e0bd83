package no.postmottak.delivery;

import java.util.Set;
import no.postmottak.casefile.Authority;

/** Hears of each envelope that is held since it cannot be sealed, so that a person gets the receiver's new certificate. */
@FunctionalInterface
public interface HeldAlarm {

    /** Knows for whom and why, nothing of the case. */
    void held(Authority receiver, Set<Unfit> reasons);
}
