package no.postmottak.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import no.postmottak.app.configuration.Settings;
import no.postmottak.journal.JournalLog;
import no.postmottak.journal.LogKeeper;
import no.postmottak.journal.LogName;
import no.postmottak.journal.LogReader;
import no.postmottak.journal.adapter.FolderOfCheckpoints;
import no.postmottak.journal.adapter.JwsCheckpoints;
import no.postmottak.journal.adapter.PostgresJournalLog;
import no.postmottak.web.HealthParts.Part;
import no.postmottak.web.HealthParts.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the journal as a log: gives places, signs, and sees to the copies in the second place. */
final class JournalOffice {

    private static final Logger LOG = LoggerFactory.getLogger(JournalOffice.class);

    private final Map<LogName, JournalLog> logs = new EnumMap<>(LogName.class);
    private final Map<LogName, LogKeeper> keepers = new EnumMap<>(LogName.class);
    private final Path secondPlace;

    private JournalOffice(Path secondPlace) {
        this.secondPlace = secondPlace;
    }

    static JournalOffice open(Foundations on, Settings settings, Clock clock) {
        var office = new JournalOffice(secondPlace(settings));
        var checkpoints =
                new JwsCheckpoints(on.keyring(), settings.web().publicAddress().toString());
        var pace = new LogKeeper.Pace(settings.storage().journal().checkpointEvery(), clock);
        for (var name : LogName.values()) {
            var log = new PostgresJournalLog(on.database().jdbi(), name);
            var copies = new FolderOfCheckpoints(office.secondPlace.resolve(name.word()));
            office.logs.put(name, log);
            office.keepers.put(name, new LogKeeper(log, checkpoints, copies, pace));
        }
        return office;
    }

    /** Beside the database, where no other place is named. */
    static Path secondPlace(Settings settings) {
        return settings.storage()
                .journal()
                .secondPlace()
                .orElseGet(() -> settings.files().home().resolve("checkpoints"));
    }

    Rounds begun() {
        return new Rounds(Arrays.stream(LogName.values())
                        .map(name -> new Rounds.Round("log-" + name.word(), () -> look(keeper(name))))
                        .toList())
                .begun();
    }

    LogReader receipts() {
        return new LogReader(Objects.requireNonNull(logs.get(LogName.RECEIPTS)));
    }

    long waiting() {
        return Objects.requireNonNull(logs.get(LogName.JOURNAL)).waiting();
    }

    Part health() {
        var faults = keepers.values().stream()
                .map(LogKeeper::fault)
                .filter(fault -> !fault.isEmpty())
                .distinct()
                .toList();
        return faults.isEmpty()
                ? Part.up("journal", "checkpoints are copied to " + secondPlace)
                : new Part(
                        "journal",
                        State.DEGRADED,
                        "checkpoints are not signed or not copied: " + faults,
                        "Everything; what happens is entered and waits for its place and its signature.");
    }

    private static void look(LogKeeper keeper) {
        var before = keeper.fault();
        try {
            keeper.look();
        } catch (RuntimeException failed) {
            if (before.isEmpty()) {
                LOG.error(
                        "ALARM: checkpoints of the journal are not signed or not copied: {}",
                        failed.getClass().getSimpleName());
            }
            throw failed;
        }
    }

    private LogKeeper keeper(LogName name) {
        return Objects.requireNonNull(keepers.get(name));
    }
}
