package no.postmottak.submission;

import java.util.UUID;

/** What the gateway itself calls one document of a submission. */
public record DocumentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
