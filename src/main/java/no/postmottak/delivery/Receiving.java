package no.postmottak.delivery;

/** What a receiver's confirmation came to. */
public sealed interface Receiving {

    /** It counts: the delivery is now delivered. */
    record Confirmed(Delivery delivery) implements Receiving {}

    /** It is right but comes again; the first one stands. */
    record AlreadyConfirmed(Delivery delivery) implements Receiving {}

    /** It proves nothing, and the delivery stays as it was. */
    record Refused(Refusal reason) implements Receiving {}

    /** There is no such delivery to this receiver. */
    record Absent() implements Receiving {}

    /** Why a confirmation proves nothing. */
    enum Refusal {
        NOT_A_RECEIPT,
        UNKNOWN_SIGNER,
        OTHER_DELIVERY,
        OTHER_DIGEST,
        NO_LONGER_HERE
    }
}
