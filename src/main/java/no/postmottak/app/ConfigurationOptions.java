package no.postmottak.app;

import java.nio.file.Path;
import java.util.List;
import no.postmottak.app.configuration.Configuration;
import no.postmottak.app.configuration.ConfigurationFiles;
import picocli.CommandLine.Option;

/** Which configuration a command works by. */
final class ConfigurationOptions {

    @Option(names = "--config", description = "folder of the configuration", defaultValue = "config")
    private Path folder = Path.of("config");

    @Option(names = "--profile", description = "further files of that folder, the last one counts most, such as demo")
    private List<String> profiles = List.of();

    Configuration read() {
        return ConfigurationFiles.read(folder, profiles, System.getenv());
    }
}
