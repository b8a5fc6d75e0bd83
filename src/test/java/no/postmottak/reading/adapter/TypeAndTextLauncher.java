package no.postmottak.reading.adapter;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import no.postmottak.reading.worker.TypeAndTextWorker;

/** Starts workers that tell type and text alone, by the same machine with the same settings, without walls. */
final class TypeAndTextLauncher implements WorkerLauncher {

    private final JavaCommand command;

    TypeAndTextLauncher(ReadingSettings settings) {
        command = JavaCommand.ofThisProcess(settings);
    }

    @Override
    public Launched launch() throws IOException {
        var scratch = Files.createTempDirectory(ForkLauncher.scratchOfThisMachine(), "type-and-text");
        var path = new ArrayList<>(command.classPath());
        path.add(Path.of(System.getProperty("java.class.path").split(File.pathSeparator)[0]));
        var line = new ArrayList<>(command.line(path, scratch.toString(), command.anchors(), false));
        line.set(line.size() - 1, TypeAndTextWorker.class.getName());
        var process = new ProcessBuilder(line).redirectError(Redirect.DISCARD).start();
        return new Launched(process, Optional.of(scratch));
    }

    @Override
    public SandboxLevel level() {
        return SandboxLevel.FORK;
    }
}
