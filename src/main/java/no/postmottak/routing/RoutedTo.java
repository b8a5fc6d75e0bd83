package no.postmottak.routing;

import no.postmottak.casefile.Authority;

/** The authority that must act, the row of the table that said so, and that row's reason. */
public record RoutedTo(Authority authority, String rule, String reason) {}
