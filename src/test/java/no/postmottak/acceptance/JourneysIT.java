package no.postmottak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.postmottak.letters.Expected;
import no.postmottak.letters.Letter;
import no.postmottak.letters.LetterFile;
import no.postmottak.letters.Letters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every letter goes in as its sender sends it; what must come out was written by hand from the law and practice. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneysIT {

    private House house;
    private Applicant applicant;
    private final Map<String, AuthorityDesk> desks = new HashMap<>();

    @BeforeAll
    void openTheHouse(@TempDir Path folder) {
        house = House.open(folder);
        applicant = new Applicant(house);
    }

    @AfterAll
    void closeTheHouse() {
        house.close();
    }

    @TestFactory
    Stream<DynamicTest> everyLetterEndsWhereItMust() {
        return Letters.all().stream()
                .map(letter -> DynamicTest.dynamicTest(letter.name(), () -> travels(written(letter))));
    }

    @Test
    void theLetterAttachedToAnEmailLiesBesideItInTheInbox() {
        var letter = written(Letters.named("appeal-nb-text-pdf-unsigned-in-time"));
        var mail = Mailed.with(letter.file());
        house.clock.set(letter.sentAt());

        var acknowledged = applicant.posts(letter, List.of(mail));

        var outcome = desk(letter).receives(acknowledged.path("reference").asText());
        assertThat(outcome.documentDigests())
                .containsExactly(AuthorityDesk.sha256(mail.bytes()), AuthorityDesk.sha256(letter.bytes()));
        assertThat(applicant
                        .status(acknowledged)
                        .path("documents")
                        .path(1)
                        .path("foundIn")
                        .asText())
                .isEqualTo(mail.fileName());
    }

    /** The letter on paper, so to say: an electronic signature is another each time it is made. */
    private static Letter written(Letter letter) {
        return new Letter(
                letter.name(),
                written(letter.file()),
                letter.enclosures().stream().map(JourneysIT::written).toList(),
                letter.intent(),
                letter.sending(),
                letter.expected(),
                letter.why());
    }

    private static LetterFile written(LetterFile file) {
        var bytes = file.bytes();
        return new LetterFile(file.fileName(), file.mediaType(), () -> bytes);
    }

    private void travels(Letter letter) throws IOException {
        house.clock.set(letter.sentAt());
        if (letter.byScanFolder()) {
            travelsByScanFolder(letter);
        } else {
            travelsByUpload(letter);
        }
    }

    private void travelsByUpload(Letter letter) {
        var acknowledged = applicant.uploads(letter);
        var reference = acknowledged.path("reference").asText();
        var expected = letter.expected();

        if (expected.destination().setAside().isPresent()) {
            var item = AuthorityDesk.mailRoom(house).setAside(reference);
            assertThat(item.path("why").path("reason").asText())
                    .as(letter.why())
                    .isEqualTo(expected.destination().setAside().get().name());
            assertSeen(letter, applicant.status(acknowledged).path("documents").path(0));
        } else {
            assertOutcome(letter, desk(letter).receives(reference));
        }
        assertThat(isTexted(letter.intent().sender().mobile(), reference)).isTrue();
    }

    private void travelsByScanFolder(Letter letter) throws IOException {
        // only an appeal's tray says what the scan is
        var tray = Files.createDirectories(house.home.resolve("scans").resolve("appeal"));
        var half = tray.resolve(letter.fileName() + ".part");
        Files.write(half, letter.bytes());
        Files.move(half, tray.resolve(letter.fileName()), StandardCopyOption.ATOMIC_MOVE);

        assertOutcome(letter, desk(letter).receivesDocument(AuthorityDesk.sha256(letter.bytes())));
    }

    private void assertOutcome(Letter letter, Outcome outcome) {
        var expected = letter.expected();
        assertThat(outcome.documentDigests())
                .containsExactlyElementsOf(letter.files().stream()
                        .map(file -> AuthorityDesk.sha256(file.bytes()))
                        .toList());
        assertThat(outcome.findings().path("routedTo").path("authority").asText())
                .isEqualTo(expected.destination().routedTo().orElseThrow());
        assertThat(outcome.findings().path("filedOn"))
                .hasSize(expected.destination().filedOn().size());
        outcome.of("LANGUAGE")
                .ifPresent(language -> assertThat(expected.language().outcomes())
                        .as(letter.why())
                        .extracting(Enum::name)
                        .contains(language));
        assertDeadline(letter, outcome);
        assertSigned(expected, outcome.letter().path("reading"), letter);
    }

    private static void assertDeadline(Letter letter, Outcome outcome) {
        var expected = letter.expected().deadline();
        var deadline = outcome.findings().path("deadline");
        expected.nominalLastDay()
                .ifPresent(day -> assertThat(deadline.path("nominalLastDay").asText())
                        .as(letter.why())
                        .isEqualTo(day.toString()));
        expected.lastDay()
                .ifPresent(day -> assertThat(deadline.path("lastDay").asText())
                        .as(letter.why())
                        .isEqualTo(day.toString()));
        if (!expected.outcomes().isEmpty()) {
            assertThat(expected.outcomes())
                    .as(letter.why())
                    .extracting(Enum::name)
                    .contains(outcome.of("DEADLINE").orElseThrow());
        }
    }

    private static void assertSeen(Letter letter, JsonNode document) {
        assertThat(document.path("sha256").asText()).isEqualTo(AuthorityDesk.sha256(letter.bytes()));
        assertSigned(letter.expected(), document, letter);
    }

    private static void assertSigned(Expected expected, JsonNode reading, Letter letter) {
        assertThat(expected.signature())
                .as(letter.name() + ": " + letter.why())
                .extracting(Enum::name)
                .contains(reading.path("signed").asText());
    }

    /** The discreet text with the reference, and nothing else, within the time a person would wait. */
    private boolean isTexted(String mobile, String reference) {
        return Patience.until("an SMS about " + reference, () -> {
            for (var sms : house.received("sms")) {
                var text = sms.path("text").asText();
                if (sms.path("to").asText().equals(mobile) && text.contains(reference)) {
                    return Optional.of(text.contains("1900") ? Boolean.FALSE : Boolean.TRUE);
                }
            }
            return Optional.empty();
        });
    }

    private AuthorityDesk desk(Letter letter) {
        var authority = letter.expected().destination().routedTo().orElseThrow();
        return desks.computeIfAbsent(authority, each -> AuthorityDesk.of(house, each));
    }
}
