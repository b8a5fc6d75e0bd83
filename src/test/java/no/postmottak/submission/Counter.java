package no.postmottak.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import no.postmottak.journal.adapter.PostgresJournal;
import no.postmottak.store.Transactions;
import no.postmottak.store.adapter.JdbiTransactions;
import no.postmottak.store.adapter.TestDatabase;
import no.postmottak.store.adapter.TestKeys;
import no.postmottak.submission.adapter.JwsReceipts;
import no.postmottak.submission.adapter.PostgresOutbox;
import no.postmottak.submission.adapter.PostgresSubmissions;
import no.postmottak.vault.adapter.DiskVault;

/** The place where sendings are kept, over a vault of its own and the database all tests share. */
final class Counter {

    static final IntakeLimits LIMITS = new IntakeLimits(1_000, 1_500, 3);

    private static final List<String> TABLES =
            List.of("submission", "document", "idempotency_key", "outbox", "journal");

    final PostgresSubmissions submissions =
            new PostgresSubmissions(TestDatabase.shared().jdbi(), TestDatabase.sealed());
    final DiskVault vault;
    final Keeping keeping;

    /** Whether the line to the database breaks just before the next commit. */
    final AtomicBoolean breaksBeforeTheCommit = new AtomicBoolean();

    private final Path folder;

    Counter(Path folder) {
        this.folder = folder;
        var jdbi = TestDatabase.shared().jdbi();
        vault = DiskVault.open(folder, 1, TestKeys.shared());
        var desk = new Keeping.Desk(
                breaking(new JdbiTransactions(jdbi)),
                submissions,
                new PostgresOutbox(jdbi, Duration.ofMinutes(5)),
                new PostgresJournal(jdbi),
                new JwsReceipts(TestKeys.shared(), "http://send.example.no"));
        keeping = new Keeping(new Keeping.Room(vault, LIMITS), desk, Clock.systemUTC(), new SecureRandom());
    }

    Intake open() {
        return keeping.open(WayIn.API, Optional.of(Clock.systemUTC().instant()));
    }

    /** How many objects lie in the vault, finished or not. */
    long objects() {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How many rows each table has that a sending is entered in. */
    List<Long> rows() {
        return TABLES.stream()
                .map(table -> TestDatabase.shared()
                        .jdbi()
                        .withHandle(handle -> handle.createQuery("select count(*) from " + table)
                                .mapTo(Long.class)
                                .one()))
                .toList();
    }

    private Transactions breaking(Transactions real) {
        return new Transactions() {
            @Override
            public <T> T inOne(Supplier<T> work) {
                return real.inOne(() -> {
                    var done = work.get();
                    if (breaksBeforeTheCommit.getAndSet(false)) {
                        throw new IllegalStateException("the line is cut");
                    }
                    return done;
                });
            }
        };
    }
}
