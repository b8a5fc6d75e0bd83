package no.postmottak.delivery.adapter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.delivery.Agreement;
import no.postmottak.delivery.Delivery;
import no.postmottak.delivery.Transport;

/** Tells a receiver that something is there, by the delivery's id and nothing else. */
final class WebhookTransport implements Transport {

    private final Agreement.Webhook webhook;
    private final OutgoingHttp http;
    private final Clock clock;

    WebhookTransport(Agreement.Webhook webhook, OutgoingHttp http, Clock clock) {
        this.webhook = webhook;
        this.http = http;
        this.clock = clock;
    }

    @Override
    public Taken bring(Delivery delivery, Path nothing) throws IOException {
        var at = clock.instant();
        // the same for each try, so that a receiver tells repeats
        var id = UUID.nameUUIDFromBytes(("webhook|" + delivery.id()).getBytes(StandardCharsets.UTF_8))
                .toString();
        var body = """
                {"type":"inbox.item.offered","timestamp":"%s","data":{"id":"%s"}}""".formatted(delivery.offeredAt(), delivery.id()).getBytes(StandardCharsets.UTF_8);
        var signature = WebhookSignature.read(webhook.secretFile()).over(id, at, new ByteArrayInputStream(body));
        http.send(HttpRequest.newBuilder(webhook.address())
                .header("Content-Type", "application/json")
                .header(WebhookSignature.ID, id)
                .header(WebhookSignature.TIMESTAMP, Long.toString(at.getEpochSecond()))
                .header(WebhookSignature.SIGNATURE, signature)
                .POST(BodyPublishers.ofByteArray(body)));
        return new Taken(Optional.empty(), "HTTP_2xx");
    }
}
