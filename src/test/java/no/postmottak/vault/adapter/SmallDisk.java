package no.postmottak.vault.adapter;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A disk of a few megabytes in memory, mounted for a test by whoever may mount. */
record SmallDisk(Path folder) implements AutoCloseable {

    /** Skips the test, and says so, where mounting is not allowed. */
    static SmallDisk mounted(Path folder, String size) throws Exception {
        Files.createDirectories(folder);
        assumeTrue(
                run(List.of("mount", "-t", "tmpfs", "-o", size, "tmpfs", folder.toString())),
                "SKIPPED: cannot mount a small disk here (needs root and the right to mount)");
        return new SmallDisk(folder);
    }

    void remountReadOnly() throws Exception {
        if (!run(List.of("mount", "-o", "remount,ro", folder.toString()))) {
            throw new IllegalStateException("a disk that could be mounted cannot be made read-only");
        }
    }

    @Override
    public void close() throws Exception {
        if (!run(List.of("umount", "-l", folder.toString()))) {
            throw new IllegalStateException("a small disk stays mounted at " + folder);
        }
    }

    private static boolean run(List<String> command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }
}
