package no.postmottak.app.configuration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** A copy of the shipped settings that a test may spoil. */
record ConfigurationFolder(Path folder) {

    static final Path SHIPPED = Path.of("config");

    static ConfigurationFolder in(Path folder) {
        var copy = new ConfigurationFolder(folder);
        for (var name : new String[] {"postmottak.yaml", "demo.yaml"}) {
            copy.write(name, read(SHIPPED.resolve(name)));
        }
        return copy;
    }

    /** The settings of the shipped files and, over them, of a file {@code mine.yaml} with these lines. */
    Configuration with(String... lines) {
        write("mine.yaml", String.join("\n", lines) + "\n");
        return reading(Map.of(), "demo", "mine");
    }

    Configuration reading(Map<String, String> environment, String... profiles) {
        return ConfigurationFiles.read(folder, Arrays.asList(profiles), environment);
    }

    void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
