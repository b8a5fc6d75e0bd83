package no.postmottak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.postmottak.letters.Letters;
import no.postmottak.letters.ScannedAgain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same letter sent twice, scanned anew the second time: both go their way, and the officer is told. */
class DuplicateIT {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aLetterScannedAndSentAgainIsShownWithBothAndNeitherIsDropped() throws Exception {
        assumeTrue(Files.exists(Path.of("/usr/bin/tesseract")), "SKIPPED: tesseract is not installed");
        try (var house = House.open(folder)) {
            var applicant = new Applicant(house);
            var udi = AuthorityDesk.of(house, "UDI");
            var letter = Letters.named("appeal-nb-scan-signed-family-of-two");

            var first = reference(applicant.uploads(letter));
            var before = udi.receives(first);
            var again = reference(applicant.posts(letter, List.of(ScannedAgain.familyOfTwo())));
            var after = udi.receives(again);

            assertThat(after.documentDigests()).hasSize(1).doesNotContainAnyElementsOf(before.documentDigests());
            assertThat(before.of("DUPLICATE")).isEmpty();
            assertThat(duplicates(after)).singleElement().satisfies(finding -> {
                assertThat(finding.path("outcome").asText()).isEqualTo("UNSURE");
                assertThat(finding.toString()).contains("SAME_TEXT", first);
            });
            var officer = Officer.named(house, "UDI_OFFICER");
            assertThat(officer.opens("/inbox/" + udi.deliveryOf(again).orElseThrow())
                            .body())
                    .contains(first);
            assertThat(officer.opens("/inbox/" + udi.deliveryOf(first).orElseThrow())
                            .body())
                    .contains(again);
        }
    }

    private static List<JsonNode> duplicates(Outcome outcome) {
        var found = new ArrayList<JsonNode>();
        for (var finding : outcome.findings().path("findings")) {
            if (finding.path("requirement").asText().equals("DUPLICATE")) {
                found.add(finding);
            }
        }
        return found;
    }

    private static String reference(JsonNode acknowledged) {
        return acknowledged.path("reference").asText();
    }
}
