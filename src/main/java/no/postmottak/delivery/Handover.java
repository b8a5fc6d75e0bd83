package no.postmottak.delivery;

import no.postmottak.casefile.Authority;

/** What returning a delivery or passing it on came to. */
public sealed interface Handover {

    /** It left this inbox. */
    record Done() implements Handover {}

    /** It left this inbox before. */
    record NoLongerHere() implements Handover {}

    /** There is no such delivery to this receiver. */
    record Absent() implements Handover {}

    /** Nothing can be passed on to this authority: it is not listed, or is the one that asks. */
    record NoSuchReceiver(Authority to) implements Handover {}
}
