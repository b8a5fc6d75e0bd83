package no.postmottak.store.adapter;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** PostgreSQL as a child process, with a data folder that survives and everything that makes commits durable. */
final class EmbeddedDatabase implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final Path folder;

    private EmbeddedDatabase(EmbeddedPostgres postgres, Path folder) {
        this.postgres = postgres;
        this.folder = folder;
    }

    static EmbeddedDatabase start(Path folder) {
        try {
            Files.createDirectories(folder);
            var binaries = Files.createDirectories(folder.resolveSibling("postgresql-binaries"));
            OrphanedDatabase.stop(folder.resolve("data"));
            var postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.resolve("data"))
                    .setOverrideWorkingDirectory(binaries.toFile())
                    .setCleanDataDirectory(false)
                    // the library switches these off for speed
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("log_min_messages", "fatal")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
            return new EmbeddedDatabase(postgres, folder);
        } catch (IOException | IllegalStateException failed) {
            throw new DatabaseUnusable("the embedded database does not start in " + folder, failed);
        }
    }

    String url() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException stillRunning) {
            throw new DatabaseUnusable("the embedded database does not stop", stillRunning);
        }
    }
}
