package no.postmottak.correspondence;

import java.util.Optional;
import java.util.UUID;

/** What the gateway itself calls a letter out. */
public record LetterId(UUID value) {

    /** Reads an id as it stands in an address. */
    public static Optional<LetterId> parse(String written) {
        try {
            return Optional.of(new LetterId(UUID.fromString(written)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
