package no.postmottak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.postmottak.letters.Letters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The whole gateway with one worker that reads and one that recognises, and a recognition that comes to a halt. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StuckRecognitionIT {

    private static final Pattern WAITING = Pattern.compile("(?m)^postmottak_recognition_waiting (\\d+)");

    private House house;
    private Applicant applicant;

    @BeforeAll
    void openTheHouse(@TempDir Path folder) {
        assumeTrue(Files.exists(Path.of("/usr/bin/tesseract")), "SKIPPED: tesseract is not installed");
        house = House.open(folder, Map.of("POSTMOTTAK_DESKS_READERS", "1", "POSTMOTTAK_DESKS_RECOGNISERS", "1"));
        applicant = new Applicant(house);
    }

    @AfterAll
    void closeTheHouse() {
        house.close();
    }

    @Test
    void aScanThatIsStuckHoldsUpNoLetterWithWordsOfItsOwn() {
        var scan = sends("appeal-nb-scan-signed-family-of-two");
        try (var held = HeldRecognition.ofTheNextPage()) {
            var text = sends("appeal-nb-text-pdf-unsigned-in-time");

            assertThat(AuthorityDesk.of(house, "UDI").receives(reference(text)).documentDigests())
                    .hasSize(1);
            assertThat(held.isHeld()).isTrue();
            assertThat(applicant.status(scan).path("state").asText()).isEqualTo("RECEIVED");
            assertThat(applicant
                            .status(scan)
                            .path("documents")
                            .path(0)
                            .path("readability")
                            .asText())
                    .isEqualTo("TO_BE_RECOGNISED");
        }

        readAt(scan);
    }

    @Test
    void anAppealIsRecognisedBeforeWhatCameEarlier() {
        var stuck = sends("appeal-nb-scan-signed-family-of-two");
        JsonNode earlier;
        JsonNode appeal;
        try (var held = HeldRecognition.ofTheNextPage()) {
            earlier = sends("withdrawal-nb-scan-signed-npis");
            waiting(2);
            appeal = sends("appeal-en-scan-signed-police");
            waiting(3);
            assertThat(held.isHeld()).isTrue();
        }

        assertThat(readAt(appeal)).isBefore(readAt(earlier));
        readAt(stuck);
    }

    private JsonNode sends(String name) {
        return applicant.uploads(Letters.named(name));
    }

    private void waiting(int submissions) {
        Patience.until(
                submissions + " to be recognised",
                () -> Optional.of(recognitionWaiting()).filter(now -> now == submissions));
    }

    private int recognitionWaiting() {
        var metrics =
                house.ask(HttpRequest.newBuilder(house.management("/metrics"))).body();
        var line = WAITING.matcher(metrics);
        return line.find() ? Integer.parseInt(line.group(1)) : 0;
    }

    private Instant readAt(JsonNode acknowledged) {
        return Patience.until(reference(acknowledged) + " to be read", () -> {
            for (var event : applicant.status(acknowledged).path("timeline")) {
                if (event.path("event").asText().equals("READ")) {
                    return Optional.of(Instant.parse(event.path("at").asText()));
                }
            }
            return Optional.empty();
        });
    }

    private static String reference(JsonNode acknowledged) {
        return acknowledged.path("reference").asText();
    }
}
