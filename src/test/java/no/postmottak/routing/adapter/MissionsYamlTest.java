package no.postmottak.routing.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.postmottak.casefile.Authority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of missions: a dated sample, and what is said when it cannot be read. */
final class MissionsYamlTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "eg, amman",
        "vn, bangkok",
        "ao, pretoria",
        "lk, new-delhi",
        "er, nairobi",
        "xk, ankara",
        "ir, abu-dhabi"
    })
    void theHubsOf2019AreShippedAsASample(String country, String hub) {
        var missions = MissionsYaml.read(Path.of("config", "missions.yaml"));

        assertThat(missions.asOf()).isEqualTo("2019");
        assertThat(missions.handling(Authority.mission(country))).isEqualTo(Authority.mission(hub));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'hubs: {amman: [EG]}'                                          | has no source
            '{source: x, hubs: {amman: [EG]}}'                             | has no as-of
            '{as-of: 2019, source: x}'                                     | has no hubs
            '{as-of: 2019, source: x, hubs: {amman: [EG], ankara: [EG]}}'  | the country EG has two hubs
            '{as-of: 2019, source: x, hubs: {amman: [Egypt]}}'             | amman and Egypt are no mission and country code
            '{as-of: 2019, source: x, hubs: {"A b": [EG]}}'                | are no mission and country code
            '{as-of: 2019, source: x, hub: {}}'                            | Unrecognized field "hub"
            """)
    void whatIsWrongIsSaidInOneLine(String yaml, String message) throws IOException {
        var file = Files.writeString(folder.resolve("missions.yaml"), yaml + "\n");

        assertThatThrownBy(() -> MissionsYaml.read(file))
                .isInstanceOf(RoutingUnreadable.class)
                .hasMessageContaining(message)
                .message()
                .doesNotContain("\n");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> MissionsYaml.read(folder.resolve("nowhere.yaml")))
                .hasMessageContaining("nowhere.yaml cannot be read");
    }
}
