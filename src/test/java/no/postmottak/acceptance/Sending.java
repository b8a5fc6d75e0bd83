package no.postmottak.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import no.postmottak.letters.LetterFile;

/** A plain letter typed by a test, about a case and a decision, by somebody. */
final class Sending {

    private final Applicant applicant;
    private final com.fasterxml.jackson.databind.node.ObjectNode form = House.JSON.createObjectNode();

    private Sending(Applicant applicant) {
        this.applicant = applicant;
    }

    static Sending of(House house, String kind, String dufNumber) {
        var sending = new Sending(new Applicant(house));
        sending.form.put("kind", kind).putArray("dufNumbers").add(dufNumber);
        return sending;
    }

    Sending about(String authority, String madeOn) {
        form.putObject("decision").put("authority", authority).put("madeOn", madeOn);
        return this;
    }

    Sending by(String role, String name) {
        form.putObject("sender").put("role", role).put("name", name).put("language", "nb");
        return this;
    }

    Sending inReplyTo(String reference) {
        form.put("inReplyTo", reference);
        return this;
    }

    /** Sends it, and gives what the gateway answered. */
    JsonNode saying(String words) {
        var file = new LetterFile("brev.txt", "text/plain", () -> words.getBytes(StandardCharsets.UTF_8));
        var answer = applicant.posts(form.toString(), List.of(file), Optional.empty());
        if (answer.statusCode() != 201) {
            throw new AssertionError("answered " + answer.statusCode() + " " + answer.body());
        }
        return House.json(answer.body());
    }

    /** The same, of which only the reference matters. */
    String reference(String words) {
        return saying(words).path("reference").asText();
    }
}
