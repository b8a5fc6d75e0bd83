package no.postmottak.gateway;

/** Where envelopes are packed and laid into the receiver's inbox. */
public final class DeliveryDesk {

    private final Offering offering;

    public DeliveryDesk(Offering offering) {
        this.offering = offering;
    }

    public Visit deliver(Visit visit) {
        var submission = visit.item();
        return offering.first(submission)
                .map(offer -> visit.entering(() -> offering.enter(submission, offer)))
                .orElse(visit);
    }
}
