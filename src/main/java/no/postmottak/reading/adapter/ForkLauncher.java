package no.postmottak.reading.adapter;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** Starts workers as plain processes, each with a private folder in memory. */
final class ForkLauncher implements WorkerLauncher {

    private static final String PREFIX = "postmottak-reading-";

    private final JavaCommand command;
    private final Path scratch;

    ForkLauncher(JavaCommand command, Path scratch) {
        this.command = command;
        this.scratch = scratch;
    }

    /** In memory where the machine has a file system in memory, so that no document reaches a disk in plain. */
    static Path scratchOfThisMachine() {
        var memory = Path.of("/dev/shm");
        return Files.isWritable(memory) ? memory : Path.of(System.getProperty("java.io.tmpdir"));
    }

    @Override
    public Launched launch() throws IOException {
        var owner = PREFIX + ProcessHandle.current().pid() + '-';
        var folder = Files.createTempDirectory(
                scratch, owner, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var builder =
                new ProcessBuilder(command.line(command.classPath(), folder.toString(), command.anchors(), false));
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/local/bin:/usr/bin:/bin");
        builder.environment().put("LC_ALL", "C.UTF-8");
        var process = builder.directory(folder.toFile())
                .redirectError(Redirect.DISCARD)
                .start();
        return new Launched(process, Optional.of(folder));
    }

    /** Removes what the workers of gateways left that are no longer alive. */
    void sweep() throws IOException {
        try (var folders = Files.newDirectoryStream(scratch, PREFIX + "*")) {
            for (var folder : folders) {
                var owner = folder.getFileName()
                        .toString()
                        .substring(PREFIX.length())
                        .split("-", 2)[0];
                var isAlive = ProcessHandle.of(Long.parseLong(owner)).isPresent();
                if (!isAlive) {
                    Launched.delete(folder);
                }
            }
        }
    }

    @Override
    public SandboxLevel level() {
        return SandboxLevel.FORK;
    }
}
