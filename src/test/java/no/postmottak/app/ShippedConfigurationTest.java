package no.postmottak.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.postmottak.app.configuration.BadConfiguration;
import no.postmottak.app.configuration.ConfigurationFiles;
import no.postmottak.app.configuration.Settings;
import no.postmottak.reading.adapter.ReadingSettings.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The configuration as it is shipped, without any profile: it asks for a scanner and for walls. */
class ShippedConfigurationTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void withoutAMalwareScannerThereIsNoStart() {
        var settings = shipped(Map.of());

        assertThatThrownBy(() -> Gateway.start(settings, Clock.systemUTC()))
                .isInstanceOf(BadConfiguration.class)
                .hasMessage("originals would not be searched for malware: set storage.malware.clamd to the address of"
                        + " clamd, or storage.malware.required to false");
    }

    @Test
    void wallsAreRequiredAndOnlyTheDemonstrationDoesWithout() {
        assertThat(shipped(Map.of()).desks().sandbox()).isEqualTo(Sandbox.REQUIRED);
        assertThat(ConfigurationFiles.read(Path.of("config"), List.of("demo"), Map.of())
                        .settings()
                        .desks()
                        .sandbox())
                .isEqualTo(Sandbox.PREFERRED);
    }

    private Settings shipped(Map<String, String> further) {
        var environment = new HashMap<>(Map.of(
                "POSTMOTTAK_DESKS_CORRECTION_DAYS",
                "14",
                "POSTMOTTAK_FILES_HOME",
                folder.resolve("var").toString()));
        environment.putAll(further);
        return ConfigurationFiles.read(Path.of("config"), List.of(), environment)
                .settings();
    }
}
