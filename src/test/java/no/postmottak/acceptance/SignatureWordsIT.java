package no.postmottak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.postmottak.letters.DetachedSignature;
import no.postmottak.letters.Letter;
import no.postmottak.letters.LetterFile;
import no.postmottak.letters.Letters;
import no.postmottak.signature.training.LabelledPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signatures beside letters, and officers who say that a finding about a signature is wrong, in the whole gateway. */
class SignatureWordsIT {

    private static final Letter APPEAL = Letters.named("appeal-nb-text-pdf-unsigned-in-time");

    @TempDir
    private Path folder = Path.of("");

    private Optional<House> open = Optional.empty();

    @AfterEach
    void goHome() {
        open.ifPresent(House::close);
    }

    @Test
    void aSignatureSentBesideALetterSignsItAndShowsOnIt() throws Exception {
        var house = house(false);
        var udi = AuthorityDesk.of(house, "UDI");
        var beside = DetachedSignature.over(APPEAL.file().bytes(), "Amina Yusuf");

        var signed = reference(new Applicant(house).uploads(letter("signed", List.of(beside))));
        var unsigned = reference(new Applicant(house).uploads(letter("unsigned", List.of())));

        assertThat(udi.receives(signed).of("SIGNATURE")).contains("MET");
        assertThat(udi.receives(unsigned).of("SIGNATURE")).contains("NOT_MET");
        var page = Officer.named(house, "UDI_OFFICER").opens(item(udi, signed)).body();
        assertThat(page).contains("Amina Yusuf", "document 2 of the same submission", "Throw-away authority");
        // without opting in nobody is asked, and nothing is kept
        assertThat(page).doesNotContain("/signature\"");
        assertThat(says(udi, signed, "{\"signed\": false}")).isEqualTo(404);
    }

    @Test
    void anOfficersWordCountsAndIsShownAndExportedAndLeavesTheEvidenceAsItWas() throws Exception {
        var house = house(true);
        var applicant = new Applicant(house);
        var udi = AuthorityDesk.of(house, "UDI");
        var first = applicant.uploads(letter("first", List.of()));
        var second = applicant.uploads(letter("second", List.of()));
        udi.receives(reference(first));
        udi.receives(reference(second));
        var officer = Officer.named(house, "UDI_OFFICER");
        var item = item(udi, reference(first));
        var evidence = signature(applicant, first);

        assertThat(officer.presses(item, item + "/documents/1/signature", Map.of("signed", "perhaps"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(officer.presses(item, item + "/documents/1/signature", Map.of("signed", "yes", "where", "p1"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(says(udi, reference(second), "{\"signed\": false}")).isEqualTo(204);
        assertThat(says(
                        udi,
                        reference(second),
                        "{\"signed\": true, \"box\": {\"x\": 0, \"y\": 0, \"width\": 1, \"height\": 1}}"))
                .isEqualTo(422);
        assertThat(says(
                        AuthorityDesk.of(house, "UNE"),
                        udi.deliveryOf(reference(second)).orElseThrow()))
                .isEqualTo(404);

        assertThat(officer.opens(item).body())
                .contains("A person has seen that the document is signed", "found the signature");
        assertThat(finding(applicant, first)).isEqualTo("MET SAID_BY_PERSON");
        assertThat(finding(applicant, second)).isEqualTo("NOT_MET SAID_BY_PERSON");
        assertThat(signature(applicant, first)).isEqualTo(evidence);

        assertThat(says(
                        udi,
                        reference(first),
                        "{\"signed\": true, \"page\": 1, \"box\": "
                                + "{\"x\": 0.5, \"y\": 0.75, \"width\": 0.25, \"height\": 0.1}}"))
                .isEqualTo(204);
        house.close();
        open = Optional.empty();
        var labels = folder.resolve("labels");
        assertThat(house.runs("export-labels", "--out", labels.toString())).isZero();

        var pages = LabelledPage.read(labels, labels.resolve("labels.csv"));
        assertThat(pages).hasSize(2).extracting(LabelledPage::boxes).anyMatch(String::isEmpty);
        assertThat(pages)
                .allSatisfy(page -> assertThat(Files.size(page.picture())).isPositive());
        assertThat(Files.readString(labels.resolve("labels.csv"))).doesNotContain(reference(first), "1900");
        assertThat(house.runs("export-labels", "--out", labels.toString())).isNotZero();
    }

    @Test
    void anOfficersWordOnTheFirstLetterCountsWhenALaterOneCompletesIt() throws Exception {
        var house = house(true);
        var applicant = new Applicant(house);
        var udi = AuthorityDesk.of(house, "UDI");
        var beside = DetachedSignature.over(APPEAL.file().bytes(), "Amina Yusuf");
        var foundByPerson = applicant.uploads(letter("found", List.of()));
        var missedByPerson = applicant.uploads(letter("missed", List.of(beside)));
        udi.receives(reference(foundByPerson));
        udi.receives(reference(missedByPerson));
        assertThat(says(udi, reference(foundByPerson), "{\"signed\": true}")).isEqualTo(204);
        assertThat(says(udi, reference(missedByPerson), "{\"signed\": false}")).isEqualTo(204);
        assertThat(finding(applicant, missedByPerson)).isEqualTo("NOT_MET SAID_BY_PERSON");

        udi.receives(reference(applicant.answers(foundByPerson, letter("later", List.of()))));
        udi.receives(reference(applicant.answers(missedByPerson, letter("signed", List.of(beside)))));

        assertThat(finding(applicant, foundByPerson)).isEqualTo("MET SAID_BY_PERSON");
        assertThat(finding(applicant, missedByPerson)).isEqualTo("MET PUT_RIGHT");
    }

    private House house(boolean keepsCorrections) {
        var house = House.open(
                folder,
                Map.of("POSTMOTTAK_DESKS_TRIES_FIRST_WAIT", "PT1S"),
                yaml -> yaml.replace("keep-corrections: false", "keep-corrections: " + keepsCorrections));
        house.clock.set(Instant.parse("2026-03-25T11:00:00Z"));
        open = Optional.of(house);
        return house;
    }

    private static int says(AuthorityDesk desk, String reference, String json) {
        return desk.post("/api/v1/inbox/" + desk.deliveryOf(reference).orElseThrow() + "/documents/1/signature", json);
    }

    /** Of another authority's delivery. */
    private static int says(AuthorityDesk stranger, String delivery) {
        return stranger.post("/api/v1/inbox/" + delivery + "/documents/1/signature", "{\"signed\": true}");
    }

    private static String item(AuthorityDesk desk, String reference) {
        return "/inbox/" + desk.deliveryOf(reference).orElseThrow();
    }

    private static String finding(Applicant applicant, JsonNode sent) {
        for (var finding : applicant.status(sent).path("findings")) {
            if (finding.path("requirement").asText().equals("SIGNATURE")) {
                return finding.path("outcome").asText() + " "
                        + finding.path("evidence").path("code").asText();
            }
        }
        return "";
    }

    private static JsonNode signature(Applicant applicant, JsonNode sent) {
        return applicant.status(sent).path("documents").path(0).path("reading");
    }

    private static Letter letter(String name, List<LetterFile> enclosures) {
        return new Letter(
                name, APPEAL.file(), enclosures, APPEAL.intent(), APPEAL.sending(), APPEAL.expected(), APPEAL.why());
    }

    private static String reference(JsonNode acknowledged) {
        return acknowledged.path("reference").asText();
    }
}
