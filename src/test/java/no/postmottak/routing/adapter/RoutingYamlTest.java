package no.postmottak.routing.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.postmottak.routing.RoutingRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the decision table says of itself when it cannot be read: one line, with the file and the place. */
final class RoutingYamlTest {

    @TempDir
    private Path folder;

    @Test
    void theTableThatIsShippedIsReadAndEachRowHasAReason() {
        var rows = RoutingYaml.read(Path.of("config", "routing.yaml")).rows();

        assertThat(rows).hasSizeGreaterThan(10);
        assertThat(rows).extracting(RoutingRow::reason).allMatch(reason -> reason.endsWith("."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rows: []                                                       | has no rows
            rows: null                                                     | has no rows
            rows: [{to: UDI, reason: x}]                                   | a row has no id
            rows: [{id: a, reason: x}]                                     | a has no to
            rows: [{id: a, to: UDI}]                                       | a has no reason
            rows: [null]                                                   | the table has no content in one of its rows
            rows: [{id: a, to: UDI, reason: x, whom: me}]                  | line 1, rows[0], whom: Unrecognized field "whom"
            rows: [{id: a, to: MARS, reason: x}]                           | line 1, rows[0], to: Cannot deserialize
            rows: [{id: a, when: {kind: [PETITION]}, to: UDI, reason: x}]          | line 1, rows[0], when, kind[0]: Cannot deserialize
            rows: [{id: a, to: UDI, reason: x}, {id: a, to: UNE, reason: y}] | : routing row a stands there twice
            rows: [{id: a, to: UDI, to: UNE, reason: x}]                   | Duplicate field 'to'
            'null'                                                         | has no rows
            rows: [                                                        | line 1, rows: while parsing a flow node
            'rows: [{id: a, to: UDI, reason: x}, {id: b, to: UNE, reason: y}]' | row b can never hit: the rows before it take all that it fits
            'rows: [{id: a, when: {kind: [APPEAL]}, to: UDI, reason: x}, {id: b, when: {holder: [UNE]}, to: UNE, reason: y}, {id: c, to: HOLDER, reason: z}]' | rows a and b both fit APPEAL, decided by nobody known, holder UNE
            'rows: [{id: a, when: {kind: [APPEAL]}, to: HOLDER, reason: x}]'       | no row fits SUPPORTING_DOCUMENTS, decided by nobody known, holder UDI
            lines: []                                                      | Unrecognized field "lines"
            '[1, 2]'                                                       | Cannot deserialize
            """)
    void whatIsWrongIsSaidInOneLine(String yaml, String message) throws IOException {
        var file = Files.writeString(folder.resolve("routing.yaml"), yaml + "\n");

        assertThatThrownBy(() -> RoutingYaml.read(file))
                .isInstanceOf(RoutingUnreadable.class)
                .hasMessageContaining("routing.yaml")
                .hasMessageContaining(message)
                .message()
                .doesNotContain("\n");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> RoutingYaml.read(folder.resolve("nowhere.yaml")))
                .isInstanceOf(RoutingUnreadable.class)
                .hasMessageContaining("nowhere.yaml cannot be read");
    }
}
