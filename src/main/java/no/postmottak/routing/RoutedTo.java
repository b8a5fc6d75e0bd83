package no.postmottak.routing;

import no.postmottak.casefile.Authority;

/** The authority that must act, the row of the table that said so, that row's reason, and the queue there. */
public record RoutedTo(Authority authority, String rule, String reason, Queue queue) {

    public RoutedTo(Authority authority, String rule, String reason) {
        this(authority, rule, reason, Queue.ORDINARY);
    }
}
