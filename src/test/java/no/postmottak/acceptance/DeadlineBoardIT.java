package no.postmottak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import no.postmottak.letters.Letter;
import no.postmottak.letters.Letters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ends when, from the letter to the board of whoever must act, and the alarm when nobody does. */
class DeadlineBoardIT {

    private final Letter letter = Letters.named("appeal-nb-text-pdf-unsigned-in-time");

    @Test
    void whatLiesUnreadTooLongIsAlarmedOfAndStandsOnTopUntilItIsTaken(@TempDir Path folder) throws Exception {
        try (var house = House.open(folder)) {
            house.clock.set(letter.sentAt());
            var reference =
                    new Applicant(house).uploads(letter).path("reference").asText();
            var udi = AuthorityDesk.of(house, "UDI");
            udi.receives(reference);
            var une = AuthorityDesk.of(house, "UNE");

            var fresh = board(house, udi);
            assertThat(standing(fresh, reference, "TERM")).contains("UNREAD");
            assertThat(standing(fresh, reference, "CORRECTION")).isPresent();
            assertThat(fresh.path("leftUnread")).isEmpty();
            assertThat(standing(board(house, une), reference, "TERM")).isEmpty();
            assertThat(health(house)).contains("nothing with a term lies unread too long");

            house.clock.set(letter.sentAt().plus(Duration.ofHours(25)));
            var delivery =
                    Patience.until("the alarm", () -> first(board(house, udi).path("leftUnread")));
            assertThat(delivery).isEqualTo(udi.deliveryOf(reference).orElseThrow());
            assertThat(health(house))
                    .contains("1 with a term lie unread too long")
                    .doesNotContain(reference, "1900");
            assertThat(metrics(house)).contains("postmottak_deliveries_left_unread 1.0");
            // who logged in the day before is logged out by now
            var officer = Officer.named(house, "UDI_OFFICER");
            assertThat(officer.opens("/inbox").body()).contains("left-unread");

            var page = "/inbox/" + delivery;
            officer.presses(
                    page,
                    page + "/confirm",
                    Map.of("digest", digest(officer.opens(page).body())));
            var taken = board(house, udi);
            assertThat(taken.path("leftUnread")).isEmpty();
            assertThat(standing(taken, reference, "CORRECTION")).contains("TAKEN");
            assertThat(health(house)).contains("nothing with a term lies unread too long");
        }
    }

    private static JsonNode board(House house, AuthorityDesk desk) {
        return House.json(house.ask(desk.request("/api/v1/inbox/deadlines")).body());
    }

    private static Optional<String> standing(JsonNode board, String reference, String what) {
        for (var line : board.path("endings")) {
            if (line.path("reference").asText().equals(reference)
                    && line.path("what").asText().equals(what)) {
                return Optional.of(line.path("standing").asText());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> first(JsonNode list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.path(0).asText());
    }

    private static String digest(String page) {
        var found = java.util.regex.Pattern.compile("name=\"digest\" value=\"([0-9a-f]{64})\"")
                .matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String health(House house) {
        return house.ask(HttpRequest.newBuilder(house.management("/health"))).body();
    }

    private static String metrics(House house) {
        return house.ask(HttpRequest.newBuilder(house.management("/metrics"))).body();
    }
}
