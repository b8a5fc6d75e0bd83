package no.postmottak.routing.adapter;

/** Thrown when the routing table or the police districts cannot be read; one line that says where and what. */
public final class RoutingUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RoutingUnreadable(String message) {
        super(message);
    }
}
