package no.postmottak.store.adapter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** A database process left over from a gateway that was killed; it holds the data folder and must end first. */
final class OrphanedDatabase {

    private static final int SECONDS_TO_STOP = 30;

    private OrphanedDatabase() {}

    /** Ends the process whose number stands in the data folder, if it is one of ours and still runs. */
    static void stop(Path data) throws IOException {
        var file = data.resolve("postmaster.pid");
        var orphan = Files.exists(file) ? process(file) : Optional.<ProcessHandle>empty();
        if (orphan.isEmpty()) {
            // of a process long gone: left there it would only make PostgreSQL guess
            Files.deleteIfExists(file);
            return;
        }
        orphan.get().destroy();
        try {
            orphan.get().onExit().orTimeout(SECONDS_TO_STOP, TimeUnit.SECONDS).join();
        } catch (CompletionException stillThere) {
            throw new IOException("another process still uses the data folder", stillThere);
        }
    }

    private static Optional<ProcessHandle> process(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                        .filter(ProcessHandle::isAlive)
                        .filter(OrphanedDatabase::isPostgres);
    }

    /** The number may have been given to another program since. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("postgres"))
                .isPresent();
    }
}
