package no.postmottak.reading.adapter;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import no.postmottak.acceptance.Patience;

/** Starts workers that find another tesseract: one that says it is there, and then waits until it is released. */
final class WaitingTesseract implements WorkerLauncher {

    private final JavaCommand command;
    private final Path folder;

    WaitingTesseract(Path folder, ReadingSettings settings) throws IOException {
        this.folder = folder;
        this.command = JavaCommand.ofThisProcess(settings);
        var script = """
                #!/bin/sh
                case "$1" in
                  --list-langs) printf 'List of available languages (2):\nnor\neng\n'; exit 0;;
                esac
                touch "%1$s/begun"
                while [ ! -e "%1$s/released" ]; do sleep 0.05; done
                """.formatted(folder);
        var program = Files.writeString(folder.resolve("tesseract"), script);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Returns when it has something to recognise, and waits. */
    void awaitWork() {
        Patience.until("recognition", () -> Optional.of(folder.resolve("begun")).filter(Files::exists));
    }

    void release() throws IOException {
        Files.writeString(folder.resolve("released"), "");
    }

    @Override
    public Launched launch() throws IOException {
        var scratch = Files.createTempDirectory(folder, "worker");
        var builder =
                new ProcessBuilder(command.line(command.classPath(), scratch.toString(), command.anchors(), false));
        builder.environment().clear();
        builder.environment().put("PATH", folder + ":/usr/bin:/bin");
        var process = builder.redirectError(Redirect.DISCARD).start();
        return new Launched(process, Optional.of(scratch));
    }

    @Override
    public SandboxLevel level() {
        return SandboxLevel.FORK;
    }
}
