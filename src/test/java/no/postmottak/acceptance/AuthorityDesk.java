package no.postmottak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import no.postmottak.delivery.adapter.DemoKeys;

/** The system of one authority, or of the mail room, with a token of its own. */
final class AuthorityDesk {

    private final House house;
    private final String token;

    private AuthorityDesk(House house, String token) {
        this.house = house;
        this.token = token;
    }

    static AuthorityDesk of(House house, String authority) {
        return new AuthorityDesk(house, token(house, authority, "postmottak:authority"));
    }

    static AuthorityDesk mailRoom(House house) {
        return new AuthorityDesk(house, token(house, "UDI", "postmottak:mail-room"));
    }

    /** Waits until the submission lies in this inbox, and opens its envelope. */
    Outcome receives(String reference) {
        var id = Patience.until(reference + " in the inbox", () -> itemOf(reference));
        return open(reference, id);
    }

    /** Waits until an envelope with a document of this digest lies in this inbox. */
    Outcome receivesDocument(String sha256) {
        return Patience.until("a document in the inbox", () -> {
            for (var item : json(get("/api/v1/inbox")).path("items")) {
                var outcome =
                        open(item.path("reference").asText(), item.path("id").asText());
                if (outcome.documentDigests().contains(sha256)) {
                    return Optional.of(outcome);
                }
            }
            return Optional.empty();
        });
    }

    /** The id of the delivery that lies in the inbox, if one does. */
    Optional<String> deliveryOf(String reference) {
        return itemOf(reference);
    }

    /** The envelope that lies in the inbox now. */
    Outcome nowHas(String reference) {
        return open(reference, itemOf(reference).orElseThrow());
    }

    /** How many items with this reference lie in the inbox. */
    long countOf(String reference) {
        var count = 0L;
        for (var item : search(reference).path("items")) {
            count += item.path("reference").asText().equals(reference) ? 1 : 0;
        }
        return count;
    }

    /** Waits until the submission is set aside, and says why. */
    JsonNode setAside(String reference) {
        return Patience.until(reference + " to be set aside", () -> {
            for (var item : json(get("/api/v1/set-aside")).path("items")) {
                if (item.path("reference").asText().equals(reference)) {
                    return Optional.of(item);
                }
            }
            return Optional.empty();
        });
    }

    int post(String path, String body) {
        return house.ask(request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)))
                .statusCode();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(house.address(path)).header("Authorization", "Bearer " + token);
    }

    private Outcome open(String reference, String id) {
        var answer = house.fetch(request("/api/v1/inbox/" + id + "/envelope"));
        // an envelope that was packed anew in between lies there as another item
        if (answer.statusCode() == 404 && !itemOf(reference).equals(Optional.of(id))) {
            return nowHas(reference);
        }
        assertThat(answer.statusCode()).as("the envelope of " + reference).isEqualTo(200);
        return unpack(reference, DemoKeys.open(house.home, answer.body()));
    }

    private Optional<String> itemOf(String reference) {
        for (var item : search(reference).path("items")) {
            return Optional.of(item.path("id").asText());
        }
        return Optional.empty();
    }

    private JsonNode search(String reference) {
        var body = "{\"reference\":\"" + reference + "\"}";
        return json(house.ask(request("/api/v1/inbox/search")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)))
                .body());
    }

    private String get(String path) {
        return house.ask(request(path)).body();
    }

    private static JsonNode json(String text) {
        return House.json(text);
    }

    private static Outcome unpack(String reference, byte[] envelope) {
        var digests = new ArrayList<String>();
        Optional<JsonNode> findings = Optional.empty();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(envelope))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var bytes = zip.readAllBytes();
                if (entry.getName().startsWith("documents/")) {
                    digests.add(sha256(bytes));
                }
                if (entry.getName().equals("findings.json")) {
                    findings = Optional.of(json(new String(bytes, StandardCharsets.UTF_8)));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Outcome(reference, findings.orElseThrow(), List.copyOf(digests));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String token(House house, String authority, String scope) {
        var client = authority.toLowerCase(Locale.ROOT).replace(':', '-');
        var form = "grant_type=client_credentials&client_id=" + client + "&client_secret=demo&scope=" + scope;
        var answer = house.ask(HttpRequest.newBuilder(house.issuer("/systems/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        return json(answer.body()).path("access_token").asText();
    }
}
