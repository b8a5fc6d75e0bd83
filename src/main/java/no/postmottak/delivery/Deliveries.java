package no.postmottak.delivery;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.postmottak.casefile.Authority;
import no.postmottak.submission.DocumentId;
import no.postmottak.submission.SubmissionId;

/** All deliveries, and through them each authority's inbox. */
public interface Deliveries {

    /** Puts a delivery into its receiver's inbox; answers false when it lies there already. */
    default boolean offer(Delivery delivery) {
        return offer(delivery, Set.of());
    }

    /** The same for one whose envelope was packed without some originals. */
    boolean offer(Delivery delivery, Set<DocumentId> keptBack);

    /** The documents whose originals an envelope was packed without. */
    Set<DocumentId> keptBackFrom(DeliveryId id);

    Optional<Delivery> byId(DeliveryId id);

    List<Delivery> of(SubmissionId submission);

    /** The same, and nobody else changes them until the running transaction ends. */
    List<Delivery> hold(SubmissionId submission);

    /** What lies in one authority's inbox, newest first, after the given one. */
    List<Delivery> inboxOf(Authority receiver, Optional<DeliveryId> after, int atMost);

    /** What lies in one authority's inbox and is not confirmed, oldest first. */
    List<Delivery> unconfirmedIn(Authority receiver, int atMost);

    /** Writes the confirmation down; a second one changes nothing and answers false. */
    boolean confirm(DeliveryId id, Delivery.Confirmation confirmation);

    /** Takes the delivery out of the inbox, as not the receiver's or passed on. */
    boolean close(DeliveryId id, Delivery.Status status);

    long unconfirmed();
}
