package no.postmottak.reading.adapter;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import no.postmottak.acceptance.Patience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerPoolTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    /** A sandbox that is ended while it is being set up can leave a process behind, and that holds the pipe its parent reads. */
    @Test
    void aPoolThatIsClosedWhileAWorkerStartsWaitsForItAndNotForWhatItWouldLeaveBehind() {
        var pool = new WorkerPool(
                new LeavesAnOrphan(folder), BenchedWorker.settings(false, 1_000).with(1));
        Patience.until("a start", () -> Optional.of(folder.resolve("orphan")).filter(Files::exists));

        assertTimeoutPreemptively(LONG, pool::close);
    }

    @AfterEach
    void endTheOrphan() throws IOException {
        ProcessHandle.of(Long.parseLong(
                        Files.readString(folder.resolve("orphan")).strip()))
                .ifPresent(ProcessHandle::destroyForcibly);
    }

    /** Takes a moment to be ready, and has by then a process that is nobody's child and holds its pipes. */
    private record LeavesAnOrphan(Path folder) implements WorkerLauncher {

        @Override
        public Launched launch() throws IOException {
            // the pool is listening by the time there is an orphan
            var script = "sleep 1; (setsid sleep 600 & echo $! > orphan.part); mv orphan.part orphan; sleep 1; "
                    + "printf 'R\\000\\000\\000\\000'; exec sleep 600";
            return new Launched(
                    new ProcessBuilder("sh", "-c", script)
                            .directory(folder.toFile())
                            .start(),
                    Optional.empty());
        }

        @Override
        public SandboxLevel level() {
            return SandboxLevel.FORK;
        }
    }
}
