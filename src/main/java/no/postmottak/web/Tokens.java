package no.postmottak.web;

import java.util.Optional;

/** Reads the signed tokens that systems identify themselves with. */
@FunctionalInterface
public interface Tokens {

    /** Nobody's token is accepted: for a gateway without systems. */
    Tokens NONE = bearer -> Optional.empty();

    /** The system a token speaks for; empty when its signature, term, audience or scope does not hold. */
    Optional<Visitor> read(String bearer);
}
