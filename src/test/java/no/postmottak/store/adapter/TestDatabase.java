package no.postmottak.store.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** One embedded PostgreSQL for all tests of this JVM; each test makes its own rows and disturbs nobody else's. */
public final class TestDatabase {

    private static final TestDatabase SHARED = start();

    private final Database database;
    private final Path folder;

    private TestDatabase(Database database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    public static Database shared() {
        return SHARED.database;
    }

    public static Path folder() {
        return SHARED.folder;
    }

    /** Sealed rows under the keystore all tests share. */
    public static SealedRows sealed() {
        return new SealedRows(TestKeys.shared());
    }

    private static TestDatabase start() {
        try {
            var folder = Files.createTempDirectory("postmottak-test-database");
            var database = Database.open(
                    new DatabaseSettings(Optional.empty(), "postgres", Optional.empty(), folder.resolve("db"), 8));
            Runtime.getRuntime().addShutdownHook(new Thread(database::close));
            return new TestDatabase(database, folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
