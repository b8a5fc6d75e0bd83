package no.postmottak.correspondence;

import java.util.UUID;

/** What the gateway itself calls a letter out. */
public record LetterId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
