package no.postmottak.submission;

import java.time.Instant;
import java.util.List;
import no.postmottak.casefile.MandateId;

/**
 * That a person found the sender to be who they say, in this role; who confirmed it is a pseudonym. Where it was confirmed
 * by entering mandates, it counts as long as they do.
 */
public record ConfirmedSender(Role role, String by, Instant at, List<MandateId> mandates) {

    public ConfirmedSender {
        mandates = List.copyOf(mandates);
    }

    public ConfirmedSender(Role role, String by, Instant at) {
        this(role, by, at, List.of());
    }
}
