package no.postmottak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import no.postmottak.letters.LetterFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An authority asks for something by a day: a mistyped day is refused, people are reminded, and both boards show it. */
class RequestsIT {

    private static final String AMINA = "190000000108";
    private static final String LAWYERS_MOBILE = "+4790000001";
    private static final Instant POSTED = Instant.parse("2026-11-20T10:00:00Z");
    private static final Instant A_WEEK_BEFORE = Instant.parse("2026-11-27T08:00:00Z");
    private static final Instant TWO_DAYS_BEFORE = Instant.parse("2026-12-02T08:00:00Z");
    private static final Instant DAY_OVER = Instant.parse("2026-12-04T23:00:00Z");

    @Test
    void whoeverIsAskedIsRemindedUntilTheAnswerIsHereAndBothBoardsShowTheDay(@TempDir Path folder) throws Exception {
        try (var house = House.open(folder)) {
            house.clock.set(POSTED);
            var udi = AuthorityDesk.of(house, "UDI");
            var mistyped = posts(house, udi, "2025-12-04");
            var first = House.json(posts(house, udi, "2026-12-04").body());
            var second = House.json(posts(house, udi, "2026-12-04").body());

            assertThat(mistyped.statusCode()).isEqualTo(422);
            assertThat(House.json(mistyped.body()).path("code").asText()).isEqualTo("DAY_IS_PAST");
            assertThat(House.json(mistyped.body()).path("field").asText()).isEqualTo("answerBy");
            isTexted(house, 2);
            assertThat(lines(board(house, udi))).contains(line(first), line(second));
            assertThat(Officer.named(house, "UDI_OFFICER").opens("/inbox").body())
                    .contains("Answer to a letter", reference(first));
            assertThat(Officer.named(house, "KARI").opens("/mine").body())
                    .contains("Answer to a letter", reference(first));

            // who has not opened a letter is told of it once more, which is not what is looked at here
            opens(house, first, second);
            house.clock.set(A_WEEK_BEFORE);
            isTexted(house, 4);
            assertThat(texts(house).getLast())
                    .startsWith("Du har en ny melding")
                    .doesNotContain("2026", "1900", "UDI");

            close(udi, second);
            house.clock.set(TWO_DAYS_BEFORE);
            isTexted(house, 5);
            assertThat(texts(house).getLast()).contains(reference(first));

            house.clock.set(DAY_OVER);
            assertThat(lines(board(house, udi))).contains(line(first)).doesNotContain(line(second));
            assertThat(Officer.named(house, "UDI_OFFICER").opens("/requests").body())
                    .contains(reference(first), "Overdue");
            assertThat(texts(house)).as("nothing after the day").hasSize(5);
        }
    }

    private static HttpResponse<String> posts(House house, AuthorityDesk desk, String answerBy) {
        var head = "{\"dufNumber\": \"" + AMINA
                + "\", \"kind\": \"LETTER\", \"title\": \"Send oss mer\", \"answerBy\": \"" + answerBy + "\"}";
        var file = new LetterFile("brev.txt", "text/plain", () -> "Hei".getBytes(StandardCharsets.UTF_8));
        var body = new String(Applicant.body(head, List.of(file)), StandardCharsets.UTF_8)
                .replace("name=\"submission\"", "name=\"letter\"");
        return house.ask(desk.request("/api/v1/correspondence")
                .header("Content-Type", "multipart/form-data; boundary=postmottak-journey")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static void opens(House house, JsonNode... letters) throws Exception {
        var lawyer = Officer.named(house, "KARI");
        for (var letter : letters) {
            assertThat(lawyer.opens("/letters/" + letter.path("letter").asText())
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    private static void close(AuthorityDesk desk, JsonNode letter) {
        assertThat(desk.post("/api/v1/requests/" + letter.path("letter").asText() + "/close", "{}"))
                .isEqualTo(204);
    }

    private static JsonNode board(House house, AuthorityDesk desk) {
        return House.json(house.ask(desk.request("/api/v1/inbox/deadlines")).body());
    }

    private static List<String> lines(JsonNode board) {
        return board.path("endings")
                .valueStream()
                .map(line -> line.path("reference").asText() + " "
                        + line.path("what").asText() + " " + line.path("endsAt").asText())
                .toList();
    }

    private static String line(JsonNode letter) {
        return reference(letter) + " REQUEST 2026-12-04T23:00:00Z";
    }

    private static String reference(JsonNode letter) {
        return letter.path("reference").asText();
    }

    private static void isTexted(House house, int times) {
        Patience.until(
                times + " messages",
                () -> Optional.of(times).filter(count -> texts(house).size() >= count));
    }

    private static List<String> texts(House house) {
        return StreamSupport.stream(house.received("sms").spliterator(), false)
                .filter(sms -> sms.path("to").asText().equals(LAWYERS_MOBILE))
                .map(sms -> sms.path("text").asText())
                .toList();
    }
}
