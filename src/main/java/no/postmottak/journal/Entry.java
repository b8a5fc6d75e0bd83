package no.postmottak.journal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** One thing that happened to one subject [innførsel]; its details are codes, digests and ids, never personal data. */
public record Entry(UUID subject, Event event, String actor, Instant at, Map<String, String> details) {

    public Entry {
        details = Map.copyOf(details);
    }
}
