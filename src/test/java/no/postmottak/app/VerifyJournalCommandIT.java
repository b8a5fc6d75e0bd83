package no.postmottak.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.postmottak.journal.Entry;
import no.postmottak.journal.Event;
import no.postmottak.journal.LogKeeper;
import no.postmottak.journal.LogName;
import no.postmottak.journal.adapter.FolderOfCheckpoints;
import no.postmottak.journal.adapter.JwsCheckpoints;
import no.postmottak.journal.adapter.PostgresJournal;
import no.postmottak.journal.adapter.PostgresJournalLog;
import no.postmottak.keys.Keyring;
import no.postmottak.keys.adapter.Keyrings;
import no.postmottak.store.adapter.AnotherDatabase;
import no.postmottak.store.adapter.Database;
import no.postmottak.store.adapter.DatabaseSettings;
import no.postmottak.submission.adapter.PublishedKeySet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyJournalCommandIT {

    @TempDir
    Path folder;

    private final AnotherDatabase database = AnotherDatabase.empty();
    private Database opened;

    @BeforeEach
    void write() throws IOException {
        opened = database.open();
        var home = folder.resolve("home");
        var keyring = Keyrings.in(Files.createDirectories(home.resolve("keys")));
        PublishedKeySet.write(keyring.publishedKeys(), home.resolve("keys/jwks.json"));
        try (var files = Files.list(Path.of("config"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Files.writeString(
                folder.resolve("mine.yaml"),
                "files: {home: " + home + "}\nstorage: {database: {url: \"" + database.url() + "\"}}\n"
                        + "desks: {correction-days: 14}\n");
        var journal = new PostgresJournal(opened.jdbi());
        for (var event : new Event[] {Event.RECEIVED, Event.READ, Event.WEIGHED}) {
            journal.append(new Entry(UUID.randomUUID(), event, "gateway", Instant.EPOCH, Map.of()));
        }
        for (var name : LogName.values()) {
            keeper(opened, name, keyring, home).look();
        }
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void aJournalAsItWasSignedIsSound() {
        assertThat(verify())
                .isEqualTo("0\njournal: 3 entries, checkpoints vouch for the first 3: nothing was changed\n"
                        + "receipts: 1 entries, checkpoints vouch for the first 1: nothing was changed\n");
    }

    @Test
    void aChangedEntryIsTold() {
        opened.jdbi().useTransaction(handle -> {
            handle.execute("set local session_replication_role = replica");
            handle.execute("update journal set actor = 'nobody' where event = 'READ'");
        });

        assertThat(verify())
                .startsWith("1\n")
                .contains(
                        "journal: entry 1 was changed after it got its place",
                        "journal: the checkpoint over 3 entries was signed of other entries than these",
                        "NOT AS IT WAS SIGNED")
                .contains("receipts: 1 entries, checkpoints vouch for the first 1: nothing was changed");
    }

    @Test
    void theKeysOfAnotherHouseVouchForNothing() throws IOException {
        var others = Keyrings.in(Files.createDirectories(folder.resolve("others")));
        PublishedKeySet.write(others.publishedKeys(), folder.resolve("others.json"));

        assertThat(verify("--keys", folder.resolve("others.json").toString()))
                .startsWith("1\n")
                .contains("signed with a key that is not published");
    }

    @Test
    void theEmbeddedDatabaseIsOpenedWhereItLiesWhileNoGatewayRunsThere() throws IOException {
        var home = folder.resolve("embedded");
        var keyring = Keyrings.in(Files.createDirectories(home.resolve("keys")));
        PublishedKeySet.write(keyring.publishedKeys(), home.resolve("keys/jwks.json"));
        var place = new DatabaseSettings(Optional.empty(), "postgres", Optional.empty(), home.resolve("database"), 4);
        try (var embedded = Database.open(place)) {
            new PostgresJournal(embedded.jdbi())
                    .append(new Entry(UUID.randomUUID(), Event.READ, "gateway", Instant.EPOCH, Map.of()));
            keeper(embedded, LogName.JOURNAL, keyring, home).look();
        }
        Files.writeString(folder.resolve("mine.yaml"), "files: {home: " + home + "}\ndesks: {correction-days: 14}\n");

        var sound = verify();
        var running = HomeFolder.open(home);
        var beside = verify();
        running.close();

        assertThat(beside).startsWith("1\n").contains("another Postmottak runs in");
        assertThat(sound).startsWith("0\njournal: 1 entries, checkpoints vouch for the first 1: nothing was changed");
    }

    private String verify(String... more) {
        var out = new StringWriter();
        var arguments = new java.util.ArrayList<>(
                java.util.List.of("verify-journal", "--config", folder.toString(), "--profile", "mine"));
        arguments.addAll(java.util.List.of(more));
        var code = Postmottak.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(out))
                .execute(arguments.toArray(String[]::new));
        return code + "\n" + out;
    }

    private static LogKeeper keeper(Database database, LogName name, Keyring keyring, Path home) {
        return new LogKeeper(
                new PostgresJournalLog(database.jdbi(), name),
                new JwsCheckpoints(keyring, "http://send.example.no"),
                new FolderOfCheckpoints(home.resolve("checkpoints").resolve(name.word())),
                new LogKeeper.Pace(Duration.ofSeconds(30), Clock.systemUTC()));
    }
}
