package no.postmottak.delivery.adapter;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import no.postmottak.delivery.Transport;

/** Sends to receivers' addresses and nowhere else: what an answer leads on to is never followed. */
final class OutgoingHttp {

    private static final int LONGEST_ANSWER = 16_384;
    private static final Set<Integer> LATER = Set.of(401, 403, 404, 408, 409, 425, 429);

    private final HttpClient client;
    private final Duration patience;

    OutgoingHttp(Duration patience) {
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    /** The beginning of the answer; what is not a success is thrown, as hopeless where it is. */
    String send(HttpRequest.Builder request) throws IOException {
        var answer = ask(request);
        var status = answer.status();
        if (status / 100 == 2) {
            return answer.body();
        }
        if (status / 100 == 4 && !LATER.contains(status)) {
            throw new Transport.NeverTaken("HTTP_" + status);
        }
        throw new Transport.NotTaken("HTTP_" + status);
    }

    /** Any answer. */
    record Answer(int status, String body) {}

    Answer ask(HttpRequest.Builder request) throws IOException {
        try {
            var response = client.send(request.timeout(patience).build(), BodyHandlers.ofInputStream());
            return new Answer(response.statusCode(), beginning(response));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a receiver was answering", interrupted);
        }
    }

    private static String beginning(HttpResponse<java.io.InputStream> response) throws IOException {
        try (var body = response.body()) {
            return new String(body.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
        }
    }
}
