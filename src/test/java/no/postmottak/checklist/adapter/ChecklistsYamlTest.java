package no.postmottak.checklist.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.stream.Collectors;
import no.postmottak.checklist.ExpectedDocument;
import no.postmottak.checklist.ReminderTimes;
import no.postmottak.checklist.ShippedLists;
import no.postmottak.submission.SubmissionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecklistsYamlTest {

    private static final String REMINDERS = "reminders: {days-before: [7, 2], at: \"09:00\"}";

    @TempDir
    Path folder;

    @Test
    void theShippedListsHaveASourceForEachDocumentAndOneListForEachKind() {
        var shipped = ShippedLists.checklists();

        assertThat(SubmissionKind.values())
                .allSatisfy(kind -> assertThat(shipped.of(kind))
                        .extracting(ExpectedDocument::source)
                        .noneMatch(String::isBlank));
        assertThat(shipped.of(SubmissionKind.APPEAL)).isNotEmpty();
    }

    @Test
    void aDocumentMayBeExpectedOfSomeOnly() throws IOException {
        var read = ChecklistsYaml.read(written("version: 3\n" + REMINDERS + "\nkinds:\n  APPEAL:\n"
                + "    - {document: MANDATE, expected-of: {roles: [REPRESENTATIVE], case-types: [FAMILY]},"
                + " nb: a, nn: b, en: c, source: d}\n" + others()));

        assertThat(read.version()).isEqualTo(3);
        assertThat(read.reminders()).isEqualTo(new ReminderTimes(java.util.List.of(7, 2), LocalTime.of(9, 0)));
        assertThat(read.of(SubmissionKind.APPEAL).getFirst().audience().roles()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [{document: A_B, nb: a, nn: b, en: c}]                        | A_B has no source
            [{document: A_B, nb: a, nn: b, source: s}]                    | A_B needs words in nb, nn and en
            [{document: a b, nb: a, nn: b, en: c, source: s}]             | a document is named in capitals
            [{nb: a, nn: b, en: c, source: s}]                            | there must be a document in each line of APPEAL
            [{document: A_B, nb: a, nn: b, en: c, source: s, sourze: s}]  | Unrecognized field "sourze"
            [{document: A_B, nb: a, nn: b, en: c, source: s}, {document: A_B, nb: a, nn: b, en: c, source: s}] | expects a document twice
            [null]                                                        | there must be a document in each line of APPEAL
            """)
    void whatCannotBeUsedStopsTheStartWithTheReason(String list, String reason) throws IOException {
        var file = written("version: 1\n" + REMINDERS + "\nkinds:\n  APPEAL: " + list + "\n" + others());

        assertThatThrownBy(() -> ChecklistsYaml.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reminders: {days-before: [7], at: noon}     | reminders: at is no time of day
            reminders: {days-before: [7, 7], at: 09:00} | days-before are different numbers
            reminders: {days-before: [-1], at: 09:00}   | days-before are different numbers
            reminders: {at: 09:00}                      | there must be reminders: days-before
            remainders: {}                              | Unrecognized field "remainders"
            """)
    void remindersMustBeTimesThereAre(String reminders, String reason) throws IOException {
        var file = written("version: 1\n" + reminders + "\nkinds:\n  APPEAL: []\n" + others());

        assertThatThrownBy(() -> ChecklistsYaml.read(file)).hasMessageContaining(reason);
    }

    @Test
    void aKindWithoutAListStopsTheStart() throws IOException {
        var file = written("version: 1\n" + REMINDERS + "\nkinds:\n" + others());

        assertThatThrownBy(() -> ChecklistsYaml.read(file)).hasMessageContaining("APPEAL has no list");
    }

    private Path written(String text) throws IOException {
        return Files.writeString(folder.resolve("checklists.yaml"), text);
    }

    private static String others() {
        return Arrays.stream(SubmissionKind.values())
                .filter(kind -> kind != SubmissionKind.APPEAL)
                .map(kind -> "  " + kind + ": []\n")
                .collect(Collectors.joining());
    }
}
