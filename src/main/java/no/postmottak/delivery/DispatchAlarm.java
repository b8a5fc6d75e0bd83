package no.postmottak.delivery;

import no.postmottak.casefile.Authority;

/** Hears of deliveries that do not get there, so that a person looks into it. */
public interface DispatchAlarm {

    /** No receipt came by the agreed time. */
    void overdue(Authority receiver, DeliveryId delivery);

    /** Receipts laid down by a receiver could not be looked at; they are at the next round. */
    void receiptsUnread(Authority receiver, String code);

    /** It is not tried any more; a person decides. */
    void parked(Authority receiver, DeliveryId delivery, String code);
}
