package no.postmottak.store.adapter;

import java.nio.file.Path;
import java.util.Optional;

/** Which database: one outside by its JDBC address, else the embedded one in a folder that survives. */
public record DatabaseSettings(
        Optional<String> url, String user, Optional<Path> passwordFile, Path embeddedFolder, int connections) {}
