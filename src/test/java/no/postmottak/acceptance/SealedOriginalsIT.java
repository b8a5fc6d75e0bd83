package no.postmottak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.postmottak.letters.Letter;
import no.postmottak.letters.LetterFile;
import no.postmottak.letters.Letters;
import no.postmottak.malware.Samples;
import no.postmottak.malware.adapter.FakeClamd;
import no.postmottak.malware.adapter.FakeClamd.Mood;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole gateway with a scanner that is well, ill or away: what is not known to be clean is handed out by no way. */
class SealedOriginalsIT {

    private static final Pattern DIGEST = Pattern.compile("name=\"digest\" value=\"([0-9a-f]{64})\"");
    private static final Letter APPEAL = Letters.named("appeal-nb-text-pdf-unsigned-in-time");
    private static final String EICAR = new String(Samples.eicar(), StandardCharsets.US_ASCII);

    @TempDir
    private Path folder = Path.of("");

    private final FakeClamd clamd = FakeClamd.in(Mood.WELL);
    private Optional<House> open = Optional.empty();

    @AfterEach
    void goHome() {
        open.ifPresent(House::close);
        clamd.close();
    }

    @Test
    void aScannerThatIsDownDelaysNothingAndItsVerdictsComeLater() {
        clamd.becomes(Mood.SILENT);
        var house = house(true);
        var applicant = new Applicant(house);
        var udi = AuthorityDesk.of(house, "UDI");
        var sent = new ArrayList<JsonNode>();

        for (var i = 0; i < 20; i++) {
            var begun = System.nanoTime();
            sent.add(applicant.uploads(letter("letter " + i, List.of())));
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
        }
        for (var each : sent) {
            var outcome = udi.receives(reference(each));
            assertThat(outcome.documentDigests()).isEmpty();
            assertThat(malware(outcome, 0).path("sealed").asBoolean()).isTrue();
            assertThat(outcome.of("SIGNATURE")).isPresent();
            assertThat(told(applicant, each, 0)).isEqualTo("UNKNOWN");
        }
        clamd.becomes(Mood.WELL);

        for (var each : sent) {
            var outcome = Patience.until(
                    "the original of " + reference(each),
                    () -> Optional.of(udi.nowHas(reference(each)))
                            .filter(now -> now.documentDigests().size() == 1));
            assertThat(malware(outcome, 0).path("verdict").asText()).isEqualTo("CLEAN");
            assertThat(told(applicant, each, 0)).isEqualTo("CLEAN");
            assertThat(udi.countOf(reference(each))).isEqualTo(1);
            assertThat(applicant.status(each).path("state").asText()).isNotEqualTo("SET_ASIDE");
        }
    }

    @Test
    void anInfectedOriginalIsHandedOutByNoWayUntilTwoPeopleReleaseIt() throws Exception {
        var house = house(true);
        var applicant = new Applicant(house);
        var udi = AuthorityDesk.of(house, "UDI");
        var eicar = new LetterFile("virus.txt", "text/plain", Samples::eicar);
        var sent = applicant.uploads(letter("letter", List.of(eicar)));
        var reference = reference(sent);
        udi.receives(reference);
        var first = Officer.named(house, "UDI_OFFICER");
        var second = Officer.named(house, "UDI_COLLEAGUE");
        Patience.until(
                "the verdicts",
                () -> Optional.of(told(applicant, sent, 0) + told(applicant, sent, 1))
                        .filter("CLEANINFECTED"::equals));
        var outcome = Patience.until(
                "the clean one in the envelope",
                () -> Optional.of(udi.nowHas(reference))
                        .filter(now -> now.documentDigests().size() == 1));
        var page = "/inbox/" + udi.deliveryOf(reference).orElseThrow();
        var release = page + "/documents/2/release";

        assertThat(outcome.documentDigests())
                .containsExactly(
                        AuthorityDesk.sha256(letter("letter", List.of()).file().bytes()));
        assertThat(malware(outcome, 1).path("verdict").asText()).isEqualTo("INFECTED");
        assertThat(malware(outcome, 1).path("detail").asText()).isEqualTo("Eicar-Test-Signature");
        assertThat(first.opens(page + "/documents/1").statusCode()).isEqualTo(200);
        assertThat(first.opens(page + "/documents/2").statusCode()).isEqualTo(423);
        assertThat(first.opens(page).body()).doesNotContain(EICAR).contains("Eicar-Test-Signature");

        assertThat(first.presses(page, release + "/confirm", Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(first.presses(page, release, Map.of("reason", "to examine it"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(first.presses(page, release + "/confirm", Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(second.opens(page + "/documents/2").statusCode()).isEqualTo(423);
        assertThat(second.presses(page, release + "/confirm", Map.of()).statusCode())
                .isEqualTo(303);

        assertThat(second.opens(page + "/documents/2").body()).isEqualTo(EICAR);
        assertThat(udi.nowHas(reference).documentDigests()).hasSize(1);
    }

    @Test
    void whatNewerSignaturesFindIsSealedAlsoAfterItWasDelivered() throws Exception {
        clamd.learns(27_500, new byte[] {1});
        var house = house(true);
        var applicant = new Applicant(house);
        var udi = AuthorityDesk.of(house, "UDI");
        var sent = applicant.uploads(letter("letter", List.of()));
        var reference = reference(sent);
        udi.receives(reference);
        Patience.until(
                "the envelope with the original",
                () -> Optional.of(udi.nowHas(reference))
                        .filter(now -> now.documentDigests().size() == 1));
        var officer = Officer.named(house, "UDI_OFFICER");
        var page = "/inbox/" + udi.deliveryOf(reference).orElseThrow();
        var digest = DIGEST.matcher(officer.opens(page).body());
        assertThat(digest.find()).isTrue();
        assertThat(officer.presses(page, page + "/confirm", Map.of("digest", digest.group(1)))
                        .statusCode())
                .isEqualTo(303);
        assertThat(applicant.status(sent).path("state").asText()).isNotEqualTo("SET_ASIDE");

        clamd.learns(27_501, letter("letter", List.of()).file().bytes());

        var outcome = Patience.until(
                "an envelope without it",
                () -> Optional.of(udi.nowHas(reference))
                        .filter(now -> now.documentDigests().isEmpty()));
        assertThat(malware(outcome, 0).path("verdict").asText()).isEqualTo("INFECTED");
        assertThat(malware(outcome, 0).path("detail").asText()).isEqualTo("Learnt.Later");
        assertThat(udi.countOf(reference)).isEqualTo(1);
        assertThat(told(applicant, sent, 0)).isEqualTo("INFECTED");
        assertThat(AuthorityDesk.mailRoom(house).setAside(reference).toString()).contains("MALWARE_FOUND_LATER");
        assertThat(applicant.status(sent).path("state").asText()).isNotEqualTo("SET_ASIDE");
        var renewed = "/inbox/" + udi.deliveryOf(reference).orElseThrow();
        assertThat(officer.opens(renewed + "/documents/1").statusCode()).isEqualTo(423);
        assertThat(house.ask(java.net.http.HttpRequest.newBuilder(house.management("/metrics")))
                        .body())
                .contains("postmottak_malware_found_later 1.0");
    }

    @Test
    void withoutNewerSignaturesNothingIsSearchedAgain() {
        clamd.learns(27_500, new byte[] {1});
        var house = house(true);
        var applicant = new Applicant(house);
        var first = applicant.uploads(letter("first", List.of()));
        var second = applicant.uploads(letter("second", List.of()));
        Patience.until(
                "both clean",
                () -> Optional.of(told(applicant, first, 0) + told(applicant, second, 0))
                        .filter("CLEANCLEAN"::equals));
        var searches = clamd.searches();

        clamd.learns(27_500, letter("letter", List.of()).file().bytes());
        applicant.uploads(letter("third", List.of()));
        Patience.until("the third", () -> Optional.of(clamd.searches()).filter(now -> now > searches));

        assertThat(told(applicant, first, 0)).isEqualTo("CLEAN");
        assertThat(clamd.searches()).isEqualTo(searches + 1);
    }

    @Test
    void withoutTheSealAnUnsearchedOriginalIsHandedOut() throws Exception {
        clamd.becomes(Mood.SILENT);
        var house = house(false);
        var sent = new Applicant(house).uploads(letter("letter", List.of()));
        var udi = AuthorityDesk.of(house, "UDI");

        var outcome = udi.receives(reference(sent));

        assertThat(outcome.documentDigests()).hasSize(1);
        assertThat(malware(outcome, 0).path("verdict").asText()).isEqualTo("UNKNOWN");
        var page = "/inbox/" + udi.deliveryOf(reference(sent)).orElseThrow();
        assertThat(Officer.named(house, "UDI_OFFICER")
                        .opens(page + "/documents/1")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whileNobodyAnswersTheOriginalIsSealedAndTheDeadlineStandsBeside() throws IOException, InterruptedException {
        clamd.becomes(Mood.SILENT);
        var house = house(true);
        var sent = new Applicant(house).uploads(letter("letter", List.of()));
        var udi = AuthorityDesk.of(house, "UDI");
        udi.receives(reference(sent));
        var page = "/inbox/" + udi.deliveryOf(reference(sent)).orElseThrow();
        var officer = Officer.named(house, "UDI_OFFICER");

        assertThat(officer.opens(page + "/documents/1").statusCode()).isEqualTo(423);
        assertThat(officer.opens(page + "/pages/1/1").statusCode()).isEqualTo(200);
        assertThat(officer.opens(page).body()).contains("The time limit runs all the same: 07.04.2026");
        assertThat(officer.presses(page, page + "/documents/1/release", Map.of("reason", "now"))
                        .statusCode())
                .isEqualTo(409);
    }

    private House house(boolean isSealed) {
        var house = House.open(
                folder,
                Map.of(
                        "POSTMOTTAK_STORAGE_MALWARE_CLAMD", clamd.address(),
                        "POSTMOTTAK_STORAGE_MALWARE_TIMEOUT", "PT1S",
                        "POSTMOTTAK_STORAGE_MALWARE_SEARCH_AGAIN_EVERY", "PT0.2S",
                        "POSTMOTTAK_STORAGE_MALWARE_SEAL_UNTIL_SEARCHED", Boolean.toString(isSealed),
                        "POSTMOTTAK_DESKS_TRIES_FIRST_WAIT", "PT1S",
                        "POSTMOTTAK_DESKS_TRIES_LONGEST_WAIT", "PT3S"));
        house.clock.set(Instant.parse("2026-03-25T11:00:00Z"));
        open = Optional.of(house);
        return house;
    }

    private static Letter letter(String name, List<LetterFile> enclosures) {
        return new Letter(
                name, APPEAL.file(), enclosures, APPEAL.intent(), APPEAL.sending(), APPEAL.expected(), APPEAL.why());
    }

    private static String reference(JsonNode acknowledged) {
        return acknowledged.path("reference").asText();
    }

    private static JsonNode malware(Outcome outcome, int document) {
        return outcome.findings().path("documents").path(document).path("malware");
    }

    private static String told(Applicant applicant, JsonNode acknowledged, int document) {
        return applicant
                .status(acknowledged)
                .path("documents")
                .path(document)
                .path("malware")
                .asText();
    }
}
