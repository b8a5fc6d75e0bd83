package no.postmottak.store.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseIT {

    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "full_page_writes", "on", "synchronous_commit", "on");

    @TempDir
    Path folder;

    @Test
    void aDatabaseThatWritesWhatItCommitsIsTaken() throws IOException {
        try (var server = serverWithout("nothing");
                var database = Database.open(outside(url(server)))) {
            assertThat(database.answers()).isTrue();
            assertThat(database.description()).isEqualTo("PostgreSQL outside");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "full_page_writes", "synchronous_commit"})
    void aDatabaseThatOnlyPretendsToWriteIsRefused(String setting) throws IOException {
        try (var server = serverWithout(setting)) {
            var settings = outside(url(server));

            assertThatThrownBy(() -> Database.open(settings))
                    .isInstanceOf(DatabaseUnusable.class)
                    .hasMessage("the database has " + setting + " off: a power cut would lose receipts");
        }
    }

    @Test
    void theEmbeddedOneIsDurableAndItsFolderSurvives() {
        var embedded = new DatabaseSettings(Optional.empty(), "postgres", Optional.empty(), folder.resolve("db"), 4);
        try (var first = Database.open(embedded)) {
            first.jdbi()
                    .useHandle(
                            handle -> handle.execute("insert into entry_counter (entry_year, last) values (1900, 42)"));
        }

        try (var second = Database.open(embedded)) {
            DURABLE.keySet()
                    .forEach(setting ->
                            assertThat(ask(second, "show " + setting)).isEqualTo("on"));
            assertThat(ask(second, "select last from entry_counter where entry_year = 1900"))
                    .isEqualTo("42");
        }
    }

    @Test
    void aDatabaseThatIsNotThereIsSaidInOneLine() {
        var nowhere = outside("jdbc:postgresql://127.0.0.1:1/postgres");

        assertThatThrownBy(() -> Database.open(nowhere))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessage("the database cannot be reached; see storage.database.url");
    }

    private EmbeddedPostgres serverWithout(String setting) throws IOException {
        var server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                .setPGStartupWait(Duration.ofSeconds(60));
        DURABLE.forEach((name, on) -> server.setServerConfig(name, name.equals(setting) ? "off" : on));
        return server.start();
    }

    private DatabaseSettings outside(String url) {
        return new DatabaseSettings(Optional.of(url), "postgres", Optional.empty(), folder, 4);
    }

    private static String url(EmbeddedPostgres server) {
        return server.getJdbcUrl("postgres", "postgres");
    }

    private static String ask(Database database, String query) {
        return database.jdbi()
                .withHandle(
                        handle -> handle.createQuery(query).mapTo(String.class).one());
    }
}
