package no.postmottak.delivery;

import java.time.Instant;
import java.util.Optional;
import no.postmottak.casefile.Authority;
import no.postmottak.submission.SubmissionId;
import no.postmottak.vault.Kept;

/** A submission on its way to one receiver [forsendelse]: delivered only when the receiver has confirmed the digest. */
public record Delivery(
        DeliveryId id,
        SubmissionId submission,
        Authority receiver,
        Kept envelope,
        Status status,
        Instant offeredAt,
        Optional<Confirmation> confirmation) {

    /** Where the delivery stands. */
    public enum Status {
        OFFERED,
        DELIVERED,
        RETURNED,
        FORWARDED,
        /** By another envelope to the same receiver, with originals that were sealed before. */
        REPLACED
    }

    /** Proof that the receiver has it: a signed receipt of a system, or an officer's authenticated click. */
    public record Confirmation(By by, String who, Instant at, String proof) {

        /** How the receiver confirmed. */
        public enum By {
            SIGNED_RECEIPT,
            OFFICER
        }
    }

    /** The same delivery, elsewhere in its life. */
    public Delivery in(Status other) {
        return new Delivery(id, submission, receiver, envelope, other, offeredAt, confirmation);
    }

    public boolean isDelivered() {
        return status == Status.DELIVERED;
    }

    /** Whether the receiver had confirmed it before a fuller one took its place. */
    boolean isReplacedAfterConfirmation() {
        return status == Status.REPLACED && confirmation.isPresent();
    }

    /** Whether it lies in the receiver's inbox, confirmed or not. */
    public boolean isInInbox() {
        return status == Status.OFFERED || status == Status.DELIVERED;
    }
}
