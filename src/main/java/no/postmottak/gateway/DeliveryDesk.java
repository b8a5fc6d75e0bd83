package no.postmottak.gateway;

import no.postmottak.delivery.Resending;

/** Where envelopes are packed and laid into the receiver's inbox, and sent anew where a person wants that. */
public final class DeliveryDesk {

    private final Offering offering;
    private final Resending resending;

    public DeliveryDesk(Offering offering, Resending resending) {
        this.offering = offering;
        this.resending = resending;
    }

    public Visit deliver(Visit visit) {
        var submission = visit.item();
        return offering.first(submission)
                .map(offer -> visit.entering(() -> offering.enter(submission, offer)))
                .orElseGet(() -> visit.entering(() -> resending.again(submission.id())));
    }
}
