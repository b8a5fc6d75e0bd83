package no.postmottak.delivery;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What was agreed with a receiver: the way envelopes go, how soon it signs for them, and where it is told of new ones. */
public record Agreement(Channel channel, Duration receiptWithin, Optional<Webhook> webhook) {

    private static final Duration USUAL = Duration.ofHours(24);

    /** An address that is told that something new is there, and nothing of what it is. */
    public record Webhook(URI address, Path secretFile) {}

    /** It fetches from its inbox. */
    public static Agreement usual() {
        return new Agreement(new Channel.Fetched(), USUAL, Optional.empty());
    }
}
