package no.postmottak.delivery;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.postmottak.casefile.Authority;
import no.postmottak.submission.SubmissionId;

/** What a delivery is called, always the same for the same submission and receiver, so that each sees it once. */
public record DeliveryId(UUID value) {

    public static DeliveryId of(SubmissionId submission, Authority receiver) {
        var name = submission.value() + "|" + receiver.code();
        return new DeliveryId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
