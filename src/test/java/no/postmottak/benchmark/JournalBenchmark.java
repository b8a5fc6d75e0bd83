package no.postmottak.benchmark;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import no.postmottak.journal.LogKeeper;
import no.postmottak.journal.LogName;
import no.postmottak.journal.Proofs;
import no.postmottak.journal.adapter.FolderOfCheckpoints;
import no.postmottak.journal.adapter.JwsCheckpoints;
import no.postmottak.journal.adapter.PostgresJournalLog;
import no.postmottak.journal.adapter.PublishedKeys;
import no.postmottak.journal.adapter.SignedAudit;
import no.postmottak.keys.adapter.Keyrings;
import no.postmottak.store.adapter.Database;
import no.postmottak.store.adapter.DatabaseSettings;
import no.postmottak.submission.adapter.PublishedKeySet;

/** How long one verification of a journal takes, every entry read from the database and hashed anew. */
public final class JournalBenchmark {

    private static final int PROOFS = 1_000;

    private JournalBenchmark() {}

    /** The first argument is how many entries, 100,000 without one. */
    public static void main(String[] arguments) throws Exception {
        var entries = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        var folder = Files.createTempDirectory("journal-benchmark");
        var settings = new DatabaseSettings(Optional.empty(), "postgres", Optional.empty(), folder.resolve("db"), 4);
        try (var database = Database.open(settings)) {
            fill(database, entries);
            measure(database, folder, System.out);
        }
    }

    private static void fill(Database database, int entries) {
        database.jdbi().useHandle(handle -> handle.execute("""
                insert into journal (subject, event, actor, at, details)
                select gen_random_uuid(), 'READ', 'gateway', now(),
                       jsonb_build_object('documents', number::text, 'digest', encode(sha256(number::text::bytea), 'hex'))
                from generate_series(1, ?) as number""", entries));
    }

    private static void measure(Database database, Path folder, PrintStream out) throws Exception {
        var keyring = Keyrings.in(folder.resolve("keys"));
        var log = new PostgresJournalLog(database.jdbi(), LogName.JOURNAL);
        var copies = new FolderOfCheckpoints(folder.resolve("copies"));
        var pace = new LogKeeper.Pace(Duration.ofSeconds(30), Clock.systemUTC());
        var keeper = new LogKeeper(log, new JwsCheckpoints(keyring, "http://localhost"), copies, pace);
        tell(out, "places given, signed and copied", keeper::look);
        PublishedKeySet.write(keyring.publishedKeys(), folder.resolve("jwks.json"));
        var keys = PublishedKeys.parse(Files.readString(folder.resolve("jwks.json")));
        for (var round = 1; round <= 3; round++) {
            tell(out, "one verification of everything", () -> {
                var result = new SignedAudit(keys, copies.all()).of(log);
                if (!result.isSound() || result.vouched() != log.size()) {
                    throw new IllegalStateException("the journal is not sound: " + result.faults());
                }
            });
        }
        tell(out, PROOFS + " proofs of inclusion", () -> {
            for (var number = 0; number < PROOFS; number++) {
                new Proofs(log).inclusion(number * 97L % log.size(), log.size());
            }
        });
        out.println(log.size() + " entries, " + copies.all().size() + " checkpoints");
    }

    private static void tell(PrintStream out, String what, Runnable work) {
        var start = System.nanoTime();
        work.run();
        out.printf(Locale.ROOT, "%-36s %8.2f s%n", what, (System.nanoTime() - start) / 1e9);
    }
}
