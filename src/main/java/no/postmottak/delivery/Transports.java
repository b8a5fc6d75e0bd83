package no.postmottak.delivery;

import java.util.Optional;

/** Finds the way envelopes go to a receiver, and the one by which it is told of new ones. */
public interface Transports {

    /** Empty for a receiver that fetches for itself. */
    Optional<Transport> to(Authorities.Listed receiver);

    /** Empty for a receiver that is not told. */
    Optional<Transport> telling(Authorities.Listed receiver);
}
