package no.postmottak.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import no.postmottak.delivery.adapter.DemoKeys;

/** The counter of a running gateway as those outside see it: HTTP and nothing else. */
public final class Counter implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Place place;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public Counter(Place place) {
        this.place = place;
    }

    /** Sends a submission; the answer is the gateway's, whatever its status. */
    public HttpResponse<String> sends(Parts submission, Optional<String> key) {
        var request = HttpRequest.newBuilder(place.address("/api/v1/submissions"))
                .header("Content-Type", submission.contentType())
                .POST(HttpRequest.BodyPublishers.ofByteArray(submission.bytes()));
        key.ifPresent(value -> request.header("Idempotency-Key", value));
        return asText(request);
    }

    public JsonNode status(JsonNode acknowledged) {
        var path = "/api/v1/submissions/" + acknowledged.path("reference").asText();
        var code = acknowledged.path("receiptCode").asText();
        return json(asText(HttpRequest.newBuilder(place.address(path)).header("Receipt-Code", code))
                .body());
    }

    public JsonNode reads(String path) {
        return json(asText(HttpRequest.newBuilder(place.address(path))).body());
    }

    public JsonNode health() {
        return json(asText(HttpRequest.newBuilder(place.management("/health"))).body());
    }

    /** A token of the demonstration's issuer, for the system of an authority or of the mail room. */
    public String token(String authority, String scope) {
        var client = authority.toLowerCase(Locale.ROOT).replace(':', '-');
        var form =
                "grant_type=client_credentials&client_id=" + client + "&client_secret=demo&scope=postmottak:" + scope;
        var answer = asText(HttpRequest.newBuilder(place.issuer("/systems/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        return json(answer.body()).path("access_token").asText();
    }

    /** Everything that lies in the inbox of the token's authority, page after page. */
    public List<JsonNode> inbox(String token) {
        var items = new ArrayList<JsonNode>();
        var after = "";
        while (true) {
            var page =
                    json(asText(with(token, "/api/v1/inbox?limit=200" + after)).body());
            page.path("items").forEach(items::add);
            if (page.path("next").isMissingNode()) {
                return items;
            }
            after = "&after=" + page.path("next").asText();
        }
    }

    /** The SHA-256 of each document in the envelope of an inbox item. */
    public List<String> documentDigests(String token, JsonNode item) {
        var envelope = send(
                        with(token, "/api/v1/inbox/" + item.path("id").asText() + "/envelope"),
                        HttpResponse.BodyHandlers.ofByteArray())
                .body();
        var digests = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(DemoKeys.open(place.home(), envelope)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("documents/")) {
                    digests.add(Digests.sha256(zip.readAllBytes()));
                }
            }
            return digests;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public HttpResponse<String> posts(String token, String path, JsonNode body) {
        return asText(with(token, path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    public HttpResponse<String> posts(String token, String path, Parts parts) {
        return asText(with(token, path)
                .header("Content-Type", parts.contentType())
                .POST(HttpRequest.BodyPublishers.ofByteArray(parts.bytes())));
    }

    public HttpResponse<String> asText(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    public HttpRequest.Builder with(String token, String path) {
        return HttpRequest.newBuilder(place.address(path)).header("Authorization", "Bearer " + token);
    }

    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException notJson) {
            throw new UncheckedIOException(text, notJson);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request.build(), handler);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
