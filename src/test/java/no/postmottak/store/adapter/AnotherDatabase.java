package no.postmottak.store.adapter;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/** A database of a test's own on the server all tests share, for tests that count everything or break it. */
public final class AnotherDatabase {

    private final String url;

    private AnotherDatabase(String url) {
        this.url = url;
    }

    /** Without any table. */
    public static AnotherDatabase empty() {
        var name = "test_" + UUID.randomUUID().toString().replace('-', '_');
        var url = TestDatabase.shared().jdbi().withHandle(handle -> {
            handle.execute("create database " + name);
            return url(handle.getConnection());
        });
        return new AnotherDatabase(url.replaceFirst("/postgres(\\?|$)", "/" + name + "$1"));
    }

    /** Brought up to date, as at a start. */
    public Database open() {
        return Database.open(
                new DatabaseSettings(Optional.of(url), "postgres", Optional.empty(), TestDatabase.folder(), 4));
    }

    /** As an older program left it: with the migrations up to this number. */
    public Jdbi asOf(String version) {
        Flyway.configure()
                .dataSource(url, "postgres", "")
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
        return Jdbi.create(url, "postgres", "");
    }

    public String url() {
        return url;
    }

    private static String url(java.sql.Connection connection) {
        try {
            return connection.getMetaData().getURL();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
