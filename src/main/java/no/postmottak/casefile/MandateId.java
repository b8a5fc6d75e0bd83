package no.postmottak.casefile;

import java.util.Optional;
import java.util.UUID;

/** What the gateway itself calls a mandate. */
public record MandateId(UUID value) {

    /** Reads an id as it stands in an address or a form. */
    public static Optional<MandateId> parse(String written) {
        try {
            return Optional.of(new MandateId(UUID.fromString(written)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
