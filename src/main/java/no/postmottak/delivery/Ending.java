package no.postmottak.delivery;

import java.time.Instant;
import java.util.Optional;
import no.postmottak.submission.SubmissionId;

/** Something that ends at a known instant [frist], what it is, and how far whoever must act has come. */
public record Ending(
        SubmissionId submission,
        Optional<DeliveryId> delivery,
        What what,
        Instant endsAt,
        boolean isUrgent,
        Optional<Standing> standing) {

    /** What ends. */
    public enum What {
        /** The term the submission is held against. */
        TERM,
        /** The time the sender has to put something right. */
        CORRECTION,
        /** The time for what the sender said would come later. */
        SUPPLEMENT,
        /** The time an authority's letter gives for an answer. */
        REQUEST
    }

    /** How far the receiver has come. */
    public enum Standing {
        UNREAD,
        /** The receiver has confirmed it. */
        TAKEN,
        /** The receiver has posted a letter on the case since. */
        ANSWERED
    }

    @Override
    public String toString() {
        return what + " of " + submission;
    }
}
