package no.postmottak.reading.adapter;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.postmottak.reading.adapter.JavaCommand.Anchors;

/** Starts workers in bubblewrap: no network, no user, nothing of the machine but programs, fonts and the parsers. */
final class BwrapLauncher implements WorkerLauncher {

    private static final String NOBODY = "65534";
    private static final Anchors ANCHORS = new Anchors(Path.of("/trust-anchors"), Path.of("/listed-anchors"));
    private static final List<String> SETTINGS =
            List.of("/etc/alternatives", "/etc/fonts", "/etc/ld.so.cache", "/etc/libreoffice", "/var/cache/fontconfig");
    private static final Path JARS = Path.of("/parsers");

    /** To bubblewrap the parent to die with is the thread that started it, so that thread must live as long as we do. */
    private final ExecutorService starter = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("reading-starter").factory());

    private final JavaCommand command;
    private final long temporaryBytes;

    BwrapLauncher(JavaCommand command, long temporaryBytes) {
        this.command = command;
        this.temporaryBytes = temporaryBytes;
    }

    @Override
    public Launched launch() throws IOException {
        var line = new ArrayList<>(walls());
        line.addAll(command.line(classPathInside(), "/tmp", ANCHORS, true));
        return start(line);
    }

    /** Runs another program within the same walls. */
    Launched launch(List<String> program) throws IOException {
        var line = new ArrayList<>(walls());
        line.addAll(program);
        return start(line);
    }

    private Launched start(List<String> line) throws IOException {
        var builder = new ProcessBuilder(line).redirectError(Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/local/bin:/usr/bin:/bin");
        try {
            return new Launched(starter.submit(builder::start).get(), Optional.empty());
        } catch (ExecutionException failed) {
            throw new IOException("bubblewrap could not be started", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while bubblewrap was started", interrupted);
        }
    }

    private List<String> walls() throws IOException {
        var line = new ArrayList<>(List.of(
                "bwrap", "--unshare-all", "--unshare-user", "--disable-userns", "--die-with-parent", "--new-session"));
        line.addAll(
                List.of("--cap-drop", "ALL", "--clearenv", "--uid", NOBODY, "--gid", NOBODY, "--hostname", "reader"));
        line.addAll(List.of("--setenv", "PATH", "/usr/bin:/bin", "--setenv", "LC_ALL", "C.UTF-8"));
        line.addAll(List.of("--ro-bind", "/usr", "/usr", "--proc", "/proc", "--dev", "/dev"));
        for (var name : List.of("bin", "lib", "lib64")) {
            line.addAll(sameAsOutside(Path.of("/", name)));
        }
        for (var folder : SETTINGS) {
            line.addAll(List.of("--ro-bind-try", folder, folder));
        }
        line.addAll(java());
        for (var index = 0; index < command.classPath().size(); index++) {
            line.addAll(bound(command.classPath().get(index), inside(index)));
        }
        line.addAll(tried(command.anchors().named(), ANCHORS.named()));
        line.addAll(tried(command.anchors().listed(), ANCHORS.listed()));
        line.addAll(List.of("--size", Long.toString(temporaryBytes), "--tmpfs", "/tmp", "--chdir", "/tmp"));
        // what bubblewrap itself laid out for the rest is memory too, and no place to write
        line.addAll(List.of("--remount-ro", "/dev", "--remount-ro", "/"));
        return line;
    }

    private static List<String> sameAsOutside(Path folder) throws IOException {
        if (Files.isSymbolicLink(folder)) {
            return List.of("--symlink", Files.readSymbolicLink(folder).toString(), folder.toString());
        }
        return List.of("--ro-bind-try", folder.toString(), folder.toString());
    }

    /** The Java home, and the settings that some systems keep for it under /etc. */
    private List<String> java() throws IOException {
        var line = new ArrayList<>(bound(command.javaHome(), command.javaHome()));
        try (var settings = Files.newDirectoryStream(Path.of("/etc"), "java*")) {
            for (var folder : settings) {
                line.addAll(List.of("--ro-bind-try", folder.toString(), folder.toString()));
            }
        }
        return line;
    }

    private static List<String> tried(Path outside, Path inside) {
        return List.of("--ro-bind-try", outside.toString(), inside.toString());
    }

    private static List<String> bound(Path outside, Path inside) {
        return List.of("--ro-bind", outside.toString(), inside.toString());
    }

    private List<Path> classPathInside() {
        var inside = new ArrayList<Path>();
        for (var index = 0; index < command.classPath().size(); index++) {
            inside.add(inside(index));
        }
        return inside;
    }

    private Path inside(int index) {
        var name = command.classPath().get(index).getFileName().toString();
        return JARS.resolve(index + "-" + name);
    }

    @Override
    public SandboxLevel level() {
        return SandboxLevel.BWRAP;
    }
}
