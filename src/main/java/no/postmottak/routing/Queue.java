package no.postmottak.routing;

/** In which order a receiver is shown what lies in its inbox [kø]. */
public enum Queue {
    ORDINARY,
    /** Before everything else: somebody may be sent out of the country meanwhile. */
    URGENT
}
