package no.postmottak.delivery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.postmottak.casefile.Authority;
import no.postmottak.delivery.SealedEnvelopes.HandedOut;
import no.postmottak.journal.Event;
import no.postmottak.submission.SubmissionKind;
import no.postmottak.vault.Sha256;

/** Each authority's inbox [innboks]: what lies in it, and what its officers and systems may do with it. */
public final class Inbox {

    private final Deliveries deliveries;
    private final SealedEnvelopes envelopes;
    private final HeldAlarm held;
    private final Ledger ledger;
    private final Confirming confirming;
    private final PassingOn passingOn;

    public Inbox(Books books, Ledger ledger, SealedEnvelopes envelopes, Receivers receivers) {
        this.deliveries = books.deliveries();
        this.envelopes = envelopes;
        this.held = receivers.alarms().held();
        this.ledger = ledger;
        this.confirming = new Confirming(books, ledger, receivers);
        this.passingOn = new PassingOn(books, ledger, receivers.authorities());
    }

    /** What lies in one authority's inbox, newest first, after the given one. */
    public List<Delivery> list(Authority asking, Optional<DeliveryId> after, int atMost) {
        return deliveries.inboxOf(asking, after, atMost);
    }

    /** What the authority has not confirmed yet, oldest first. */
    public List<Delivery> unconfirmed(Authority asking, int atMost) {
        return deliveries.unconfirmedIn(asking, atMost);
    }

    /** One delivery in the asking authority's inbox; what lies in another's is simply absent. */
    public Optional<Delivery> item(DeliveryId id, Authority asking) {
        return deliveries
                .byId(id)
                .filter(delivery -> delivery.receiver().equals(asking))
                .filter(Delivery::isInInbox);
    }

    /** The envelope, sealed to the receiver; that somebody took it, or could not, is written down first. */
    public HandedOut envelope(Delivery delivery, String actor) {
        var handedOut = envelopes.handOut(delivery);
        ledger.inOne(() -> {
            if (handedOut instanceof HandedOut.Held nothing) {
                ledger.note(delivery, Event.ENVELOPE_HELD, actor, Map.of("why", Unfit.told(nothing.reasons())));
            } else {
                ledger.note(delivery, Event.DOCUMENT_OPENED, actor, Map.of("what", "envelope"));
            }
            return delivery;
        });
        if (handedOut instanceof HandedOut.Held nothing) {
            held.held(delivery.receiver(), nothing.reasons());
        }
        return handedOut;
    }

    /** A receipt signed by the receiver's system, as compact JWS. */
    public Receiving confirmBySystem(DeliveryId id, Authority asking, String compactJws) {
        return confirming.bySystem(id, asking, compactJws);
    }

    /** An officer's authenticated click over the digest that was shown. */
    public Receiving confirmByOfficer(DeliveryId id, Authority asking, String pseudonym, Sha256 shown) {
        return confirming.byOfficer(id, asking, pseudonym, shown);
    }

    /** Gives a delivery back, so that a person finds out where it belongs; the reason is for that person only. */
    public Handover returnIt(DeliveryId id, Authority asking, String actor, String reason) {
        return passingOn.returned(id, asking, actor, reason);
    }

    /** Has a delivery weighed and routed as another kind than it was sent as, such as a request for reversal. */
    public Handover treatAs(DeliveryId id, Authority asking, SubmissionKind kind, String actor) {
        return passingOn.treatedAs(id, asking, kind, actor);
    }

    /** Passes a delivery on to another authority. */
    public Handover forward(DeliveryId id, Authority asking, Forwarding forwarding) {
        return passingOn.forwarded(id, asking, forwarding);
    }
}
