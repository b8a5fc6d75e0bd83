package no.postmottak.delivery.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import no.postmottak.delivery.Channel;
import no.postmottak.delivery.Delivery;
import no.postmottak.delivery.Transport;
import no.postmottak.vault.Vault;

/**
 * Hands what lies in an envelope to an integration point [integrasjonspunkt], which seals it for the receiver and carries
 * it: a message is made, arkivmelding.xml and the files are put to it one by one, and it is sent.
 */
final class EFormidlingTransport implements Transport {

    private static final String OUT = "/api/messages/out";

    private final Channel.EFormidling channel;
    private final String receiver;
    private final OutgoingHttp http;
    private final From from;

    /** Where the containers lie, and what time it is. */
    record From(Vault vault, Clock clock) {}

    EFormidlingTransport(Channel.EFormidling channel, String receiver, OutgoingHttp http, From from) {
        this.channel = channel;
        this.receiver = receiver;
        this.http = http;
        this.from = from;
    }

    @Override
    public boolean isSealedOnTheWay() {
        return true;
    }

    @Override
    public Taken bring(Delivery delivery, Path nothing) throws IOException {
        if (isThere(delivery)) {
            return new Taken(Optional.empty(), "ALREADY_SENT");
        }
        var document = new BusinessDocument(channel, receiver, from.clock().instant()).of(delivery.id());
        http.send(HttpRequest.newBuilder(address(OUT))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(document)));
        putFiles(delivery);
        http.send(HttpRequest.newBuilder(address(OUT + "/" + delivery.id())).POST(BodyPublishers.noBody()));
        return new Taken(Optional.empty(), "SENT");
    }

    /** A message that was sent before has a conversation, also when its answer was lost; half ones are made anew. */
    private boolean isThere(Delivery delivery) throws IOException {
        var asked = HttpRequest.newBuilder(address("/api/conversations/messageId/" + delivery.id()))
                .GET();
        return http.ask(asked).status() == 200;
    }

    private void putFiles(Delivery delivery) throws IOException {
        try (var zip = new ZipInputStream(from.vault().fetch(delivery.envelope().key()), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().startsWith("META-INF/") && !entry.getName().equals("mimetype")) {
                    put(delivery, entry.getName(), zip);
                }
            }
        }
    }

    private void put(Delivery delivery, String name, InputStream content) throws IOException {
        // the integration point knows files by plain names, and arkivmelding.xml names them by their paths
        var title = URLEncoder.encode(name, StandardCharsets.UTF_8);
        http.send(HttpRequest.newBuilder(address(OUT + "/" + delivery.id() + "?title=" + title))
                .header("Content-Type", "application/octet-stream")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .PUT(BodyPublishers.ofInputStream(() -> new Unclosed(content))));
    }

    private URI address(String path) {
        return URI.create(channel.integrationPoint().toString().replaceAll("/+$", "") + path);
    }

    /** One file of a container that is read on when the file is over. */
    private static final class Unclosed extends java.io.FilterInputStream {

        Unclosed(InputStream content) {
            super(content);
        }

        @Override
        public void close() {
            // the container is closed by whoever opened it
        }
    }
}
