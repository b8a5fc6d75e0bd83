package no.postmottak.store.adapter;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;

/** The open database: started or reached, migrated, and asked whether it really writes to disk what it commits. */
public final class Database implements AutoCloseable {

    private static final List<String> MUST_BE_ON = List.of("fsync", "full_page_writes", "synchronous_commit");

    private final Optional<EmbeddedDatabase> embedded;
    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private Database(Optional<EmbeddedDatabase> embedded, HikariDataSource pool) {
        this.embedded = embedded;
        this.pool = pool;
        this.jdbi = Jdbi.create(pool).installPlugin(new PostgresPlugin());
    }

    /**
     * Opens the database and brings its tables up to date.
     *
     * @throws DatabaseUnusable with one line that says what is wrong
     */
    public static Database open(DatabaseSettings settings) {
        var embedded = settings.url().isPresent()
                ? Optional.<EmbeddedDatabase>empty()
                : Optional.of(EmbeddedDatabase.start(settings.embeddedFolder()));
        try {
            var url =
                    settings.url().or(() -> embedded.map(EmbeddedDatabase::url)).orElseThrow();
            var database = new Database(embedded, pool(url, settings));
            database.migrate();
            database.assertThatCommitsAreDurable();
            return database;
        } catch (RuntimeException failed) {
            embedded.ifPresent(EmbeddedDatabase::close);
            throw failed;
        }
    }

    public Jdbi jdbi() {
        return jdbi;
    }

    /** How the database runs, for the start-up report and health. */
    public String description() {
        return embedded.map(database -> "embedded PostgreSQL in " + database.folder())
                .orElse("PostgreSQL outside");
    }

    /** Whether a query gets an answer. */
    public boolean answers() {
        try {
            return jdbi.withHandle(handle ->
                            handle.createQuery("select 1").mapTo(Integer.class).one())
                    == 1;
        } catch (RuntimeException silent) {
            return false;
        }
    }

    @Override
    public void close() {
        pool.close();
        embedded.ifPresent(EmbeddedDatabase::close);
    }

    private void migrate() {
        try {
            Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:db/migration")
                    // changes made side by side are numbered before they are done: a lower one may come after a higher
                    // one
                    .outOfOrder(true)
                    .load()
                    .migrate();
        } catch (FlywayException failed) {
            pool.close();
            throw new DatabaseUnusable("the database cannot be brought up to date: " + failed.getMessage(), failed);
        }
    }

    private void assertThatCommitsAreDurable() {
        for (var setting : MUST_BE_ON) {
            var value = jdbi.withHandle(handle -> handle.createQuery("select current_setting(:setting)")
                    .bind("setting", setting)
                    .mapTo(String.class)
                    .one());
            if (value.equals("off")) {
                pool.close();
                throw new DatabaseUnusable("the database has " + setting + " off: a power cut would lose receipts");
            }
        }
    }

    private static HikariDataSource pool(String url, DatabaseSettings settings) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(settings.user());
        settings.passwordFile().ifPresent(file -> config.setPassword(secret(file)));
        config.setMaximumPoolSize(settings.connections());
        config.setConnectionTimeout(10_000);
        config.setInitializationFailTimeout(10_000);
        config.setPoolName("postmottak");
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException unreachable) {
            throw new DatabaseUnusable("the database cannot be reached; see storage.database.url", unreachable);
        }
    }

    private static String secret(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new DatabaseUnusable("the database password file cannot be read: " + file, unreadable);
        }
    }
}
