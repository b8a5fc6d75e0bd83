package no.postmottak.app.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds code, shipped file and table of settings against each other; {@code -Dpostmottak.write=true} draws the table. */
class SettingsTableTest {

    private static final Path OPERATIONS = Path.of("docs", "operations.md");
    private static final Pattern TABLE =
            Pattern.compile("<!-- settings:begin -->\n(.*?)\n<!-- settings:end -->", Pattern.DOTALL);

    @Test
    void everySettingOfTheCodeStandsInTheShippedFileAndNoOther() throws IOException {
        assertThat(SettingsTable.keysIn(ConfigurationFolder.SHIPPED.resolve("postmottak.yaml")))
                .containsExactlyInAnyOrderElementsOf(SettingsTable.keysInCode());
    }

    @Test
    void theDemonstrationNamesOnlySettings() throws IOException {
        assertThat(SettingsTable.keysInCode())
                .hasSizeGreaterThan(50)
                .containsAll(SettingsTable.keysIn(ConfigurationFolder.SHIPPED.resolve("demo.yaml")));
    }

    @Test
    void theTableShowsTheSettingsAsTheyAre() throws IOException {
        var drawn = SettingsTable.drawn();

        if (Boolean.getBoolean("postmottak.write")) {
            var text = TABLE.matcher(Files.readString(OPERATIONS));
            Files.writeString(
                    OPERATIONS,
                    text.replaceFirst(
                            Matcher.quoteReplacement("<!-- settings:begin -->\n" + drawn + "\n<!-- settings:end -->")));
        }
        var shown = TABLE.matcher(Files.readString(OPERATIONS));

        assertThat(shown.find()).isTrue();
        assertThat(shown.group(1)).isEqualTo(drawn);
    }

    @Test
    void noSettingHoldsASecretButOnlyTheNameOfAFileThatDoes() {
        assertThat(SettingsTable.keysInCode())
                .filteredOn(key -> key.matches(".*(password|secret|credential).*"))
                .hasSizeGreaterThanOrEqualTo(4)
                .allMatch(key -> key.endsWith("-file"));
    }
}
