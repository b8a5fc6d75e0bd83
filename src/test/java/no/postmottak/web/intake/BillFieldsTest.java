package no.postmottak.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BillFieldsTest {

    @Test
    void linesOfTheFormBecomeLinesOfTheApi() {
        var fields = typed(Map.of(
                "bill.1.day", "12.03.2026",
                "bill.1.task", "Klage; første utkast",
                "bill.1.minutes", "90",
                "bill.1.rate", "1200",
                "bill.1.amount", "1800",
                "bill.3.day", "13.03.2026"));

        assertThat(BillFields.lines(fields, Optional.of("14.03.2026; more; 10; 600; 100")))
                .contains("12.03.2026; Klage, første utkast; 90; 1200; 1800\n13.03.2026; ; ; ; \n"
                        + "14.03.2026; more; 10; 600; 100");
    }

    @Test
    void aPageLeftEmptyHasNoList() {
        assertThat(BillFields.lines(typed(Map.of()), Optional.empty())).isEmpty();
    }

    @Test
    void answersToTheChecklistAreKeptWordForWord() {
        var input = SubmissionFields.read(typed(Map.of("kind", "APPEAL", "checklist.OTHER_DOCUMENTS", "in May")));

        assertThat(input.details()).containsEntry("checklist.OTHER_DOCUMENTS", "in May");
    }

    @Test
    void theChecklistOfTheApiIsKeptTheSameWay() {
        var json = "{\"kind\": \"APPEAL\", \"checklist\": {\"OTHER_DOCUMENTS\": \"LATER\"}, \"details\": {\"a\": 1}}";

        var input = SubmissionJson.read(json.getBytes(StandardCharsets.UTF_8));

        assertThat(input.details()).isEqualTo(Map.of("checklist.OTHER_DOCUMENTS", "LATER", "a", "1"));
    }

    @Test
    void aChecklistThatIsNoneIsKeptAllTheSame() {
        var input = SubmissionJson.read("{\"checklist\": \"all later\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(input.details()).isEqualTo(Map.of("checklist", "all later"));
    }

    private static Fields typed(Map<String, String> values) {
        var fields = new Fields();
        values.forEach((name, value) -> fields.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return fields;
    }
}
