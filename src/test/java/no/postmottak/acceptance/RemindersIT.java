package no.postmottak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import no.postmottak.letters.LetterFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Somebody says that documents come later, and is reminded until they are here: through a new start too. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemindersIT {

    private static final Instant SENT = Instant.parse("2026-11-16T10:00:00Z");
    private static final Instant A_WEEK_BEFORE = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant TWO_DAYS_BEFORE = Instant.parse("2026-11-28T08:00:00Z");
    private static final int MINUTES = 60;

    private House house;
    private Applicant applicant;

    @BeforeAll
    void openTheHouse(@TempDir Path folder) {
        house = House.open(folder);
        applicant = new Applicant(house);
    }

    @AfterAll
    void closeTheHouse() {
        house.close();
    }

    @Test
    void whoeverPromisedMoreIsRemindedUntilItIsHere() {
        house.clock.set(SENT);
        // one number that a case belongs to, one that none does: both hear the same
        var keeps = sends(promise("190000000506", "+4790000501"));
        sends(promise("190000002404", "+4790000502"));
        assertThat(applicant
                        .status(keeps)
                        .at("/checklist/supplementUntil/lastDay")
                        .asText())
                .isEqualTo("2026-11-30");
        List.of("+4790000501", "+4790000502").forEach(mobile -> isTexted(mobile, 1));

        house.clock.set(A_WEEK_BEFORE.minusSeconds(5L * MINUTES));
        house.restart();
        house.clock.set(A_WEEK_BEFORE);
        List.of("+4790000501", "+4790000502").forEach(mobile -> isTexted(mobile, 1));
        assertThat(last("+4790000501"))
                .contains(keeps.path("reference").asText())
                .startsWith("Du har en ny melding")
                .doesNotContain("2026", "klage", "1900");

        var reply = "{\"kind\": \"SUPPORTING_DOCUMENTS\", \"inReplyTo\": \""
                + keeps.path("reference").asText() + "\", \"dufNumbers\": [\"190000000506\"]}";
        sends(reply);
        assertThat(applicant.status(keeps).at("/checklist/documents/0/awaited").asBoolean())
                .isFalse();
        house.clock.set(TWO_DAYS_BEFORE);
        isTexted("+4790000502", 2);
        // the SMS centre of the demonstration has forgotten what it took before the new start
        assertThat(count("+4790000501")).isEqualTo(1);
    }

    private JsonNode sends(String form) {
        var letter = new LetterFile(
                "brev.txt", "text/plain", () -> "Jeg klager på vedtaket.".getBytes(StandardCharsets.UTF_8));
        return House.json(
                applicant.posts(form, List.of(letter), Optional.empty()).body());
    }

    private static String promise(String number, String mobile) {
        return """
                {"kind": "OTHER", "dufNumbers": ["%s"],
                 "sender": {"role": "APPLICANT", "name": "Test Testesen", "mobile": "%s", "language": "nb"},
                 "checklist": {"OTHER_DOCUMENTS": "LATER"}}
                """.formatted(number, mobile);
    }

    private void isTexted(String mobile, int times) {
        Patience.until(
                "message " + times + " to " + mobile, () -> Optional.of(mobile).filter(to -> count(to) >= times));
    }

    private int count(String mobile) {
        return messages(mobile).size();
    }

    private String last(String mobile) {
        return messages(mobile).getLast();
    }

    private List<String> messages(String mobile) {
        return StreamSupport.stream(house.received("sms").spliterator(), false)
                .filter(sms -> sms.path("to").asText().equals(mobile))
                .map(sms -> sms.path("text").asText())
                .toList();
    }
}
