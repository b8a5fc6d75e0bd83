package no.postmottak.delivery.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import no.postmottak.delivery.Channel;
import no.postmottak.delivery.Delivery;
import no.postmottak.delivery.Transport;

/** Posts sealed envelopes to an address of the receiver, which may answer with its receipt at once. */
final class PushTransport implements Transport {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Channel.Push channel;
    private final OutgoingHttp http;
    private final Clock clock;

    PushTransport(Channel.Push channel, OutgoingHttp http, Clock clock) {
        this.channel = channel;
        this.http = http;
        this.clock = clock;
    }

    @Override
    public Taken bring(Delivery delivery, Path sealed) throws IOException {
        var at = clock.instant();
        var id = delivery.id().toString();
        var request = HttpRequest.newBuilder(channel.address())
                .header("Content-Type", "application/pkcs7-mime")
                .header(WebhookSignature.ID, id)
                .header(WebhookSignature.TIMESTAMP, Long.toString(at.getEpochSecond()))
                .POST(BodyPublishers.ofFile(sealed));
        try (var body = Files.newInputStream(sealed)) {
            var signature = WebhookSignature.read(channel.secretFile()).over(id, at, body);
            request.header(WebhookSignature.SIGNATURE, signature);
        }
        return new Taken(receipt(http.send(request)), "HTTP_2xx");
    }

    private static Optional<String> receipt(String answer) {
        try {
            var told = JSON.readTree(answer);
            return Optional.ofNullable(told.get("receipt")).map(node -> node.asText());
        } catch (JsonProcessingException nothingToRead) {
            return Optional.empty();
        }
    }
}
