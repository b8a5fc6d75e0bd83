package no.postmottak.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import no.postmottak.letters.DecisionIntent;
import no.postmottak.letters.Letter;
import no.postmottak.letters.LetterFile;
import no.postmottak.letters.LetterIntent;

/** Somebody who sends letters over HTTP, without logging in. */
final class Applicant {

    private static final String BOUNDARY = "postmottak-journey";

    private final House house;

    Applicant(House house) {
        this.house = house;
    }

    /** Sends a letter as its intent says, and gives what the gateway answered. */
    JsonNode uploads(Letter letter) {
        return posts(letter, letter.files());
    }

    /** Sends what the letter says with other files. */
    JsonNode posts(Letter letter, List<LetterFile> files) {
        var answer = posts(form(letter.intent()).toString(), files, Optional.empty());
        if (answer.statusCode() != 201) {
            throw new AssertionError(letter.name() + " was answered " + answer.statusCode() + " " + answer.body());
        }
        return House.json(answer.body());
    }

    /** Sends another letter to complete an earlier one, with the receipt code of that. */
    JsonNode answers(JsonNode earlier, Letter letter) {
        var form = form(letter.intent())
                .put("inReplyTo", earlier.path("reference").asText())
                .toString();
        var answer = house.ask(request(form, letter.files())
                .header("Receipt-Code", earlier.path("receiptCode").asText()));
        if (answer.statusCode() != 201) {
            throw new AssertionError(letter.name() + " was answered " + answer.statusCode() + " " + answer.body());
        }
        return House.json(answer.body());
    }

    HttpResponse<String> posts(String form, List<LetterFile> files, Optional<String> key) {
        var request = request(form, files);
        key.ifPresent(value -> request.header("Idempotency-Key", value));
        return house.ask(request);
    }

    private HttpRequest.Builder request(String form, List<LetterFile> files) {
        return HttpRequest.newBuilder(house.address("/api/v1/submissions"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body(form, files)));
    }

    JsonNode status(JsonNode acknowledgement) {
        var reference = acknowledgement.path("reference").asText();
        return House.json(house.ask(HttpRequest.newBuilder(house.address("/api/v1/submissions/" + reference))
                        .header(
                                "Receipt-Code",
                                acknowledgement.path("receiptCode").asText()))
                .body());
    }

    private static ObjectNode form(LetterIntent intent) {
        var form = House.JSON.createObjectNode().put("kind", intent.kind());
        var numbers = form.putArray("dufNumbers");
        intent.dufNumbers().forEach(numbers::add);
        intent.decision().ifPresent(decision -> decision(form.putObject("decision"), decision));
        form.putObject("sender")
                .put("role", intent.sender().role())
                .put("name", intent.sender().name())
                .put("mobile", intent.sender().mobile())
                .put("email", intent.sender().email())
                .put("language", intent.sender().language());
        intent.residence()
                .ifPresent(residence -> form.putObject("residence").put(residence.field(), residence.value()));
        return form;
    }

    private static void decision(ObjectNode form, DecisionIntent decision) {
        form.put("authority", decision.authority());
        decision.madeOn().ifPresent(day -> form.put("madeOn", day));
        decision.receivedOn().ifPresent(day -> form.put("receivedOn", day));
    }

    static byte[] body(String form, List<LetterFile> files) {
        try (var body = new ByteArrayOutputStream()) {
            part(body, "name=\"submission\"", "application/json", form.getBytes(StandardCharsets.UTF_8));
            for (var file : files) {
                var name = "name=\"document\"; filename=\"" + file.fileName() + "\"";
                part(body, name, file.mediaType(), file.bytes());
            }
            body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
            return body.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void part(ByteArrayOutputStream body, String name, String type, byte[] bytes) throws IOException {
        var head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + name + "\r\nContent-Type: " + type
                + "\r\n\r\n";
        body.write(head.getBytes(StandardCharsets.UTF_8));
        body.write(bytes);
        body.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
}
