package no.postmottak.delivery;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.casefile.Authority;
import no.postmottak.submission.SubmissionId;

/**
 * What a delivery is called, always the same for the same submission, receiver and round, so that each sees it once. A
 * new round begins when something comes back to a receiver that had returned it or passed it on.
 */
public record DeliveryId(UUID value) {

    /** The id of the first round. */
    public static DeliveryId of(SubmissionId submission, Authority receiver) {
        return of(submission, receiver, 1);
    }

    static DeliveryId of(SubmissionId submission, Authority receiver, long round) {
        var name = submission.value() + "|" + receiver.code() + (round == 1 ? "" : "|" + round);
        return new DeliveryId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /** The id of the round that is on, given all earlier deliveries of the submission. */
    public static DeliveryId inRoundAfter(List<Delivery> earlier, SubmissionId submission, Authority receiver) {
        var finished = earlier.stream()
                .filter(delivery -> delivery.receiver().equals(receiver))
                .filter(delivery -> !delivery.isInInbox())
                .count();
        return of(submission, receiver, finished + 1);
    }

    /** Reads an id as it stands in an address. */
    public static Optional<DeliveryId> parse(String written) {
        try {
            return Optional.of(new DeliveryId(UUID.fromString(written)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
