package no.postmottak.reading.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import no.postmottak.reading.adapter.ReadingSettings.Sandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tries to get out of the sandbox a worker runs in. */
class SandboxIT {

    private static BwrapLauncher sandbox;

    @BeforeAll
    static void needsBubblewrap() {
        var settings = ReadingSettings.defaults();
        assumeTrue(
                Workers.launcher(settings).level() == SandboxLevel.BWRAP,
                "SKIPPED: bubblewrap does not work on this machine");
        sandbox = new BwrapLauncher(JavaCommand.ofThisProcess(ReadingSettings.defaults()), 1 << 20);
    }

    /** What somebody who has taken over a parser may try: {pid}, {port} and {file} are those of this very test. */
    private static final List<String> ATTEMPTS = List.of(
            "cat /etc/passwd",
            "cat /etc/shadow",
            "cat /etc/hostname",
            "cat {file}",
            "ln -s {file} /tmp/link && cat /tmp/link",
            "ls /root /home /work /var /srv /opt",
            "ls /sys/class",
            "touch /usr/local/probe",
            "touch /probe",
            "touch /etc/probe",
            "touch /parsers/probe",
            "touch /dev/shm/probe",
            "touch /dev/probe",
            "ls /tmp/*",
            "mount -t tmpfs none /mnt",
            "mount --bind /tmp /mnt",
            "mount -o remount,rw /",
            "unshare -r true",
            "unshare -m true",
            "chroot / true",
            "mknod /tmp/disk b 8 0",
            "chown 1:1 /tmp",
            "test $(id -u) = 0",
            "test -e /dev/kvm -o -e /dev/sda -o -e /dev/vda",
            "dd if=/dev/zero of=/tmp/full bs=1M count=8 status=none",
            "test $(ls /proc | grep -c '^[0-9]') -gt 8",
            "kill -0 {pid}",
            "tr '\\0' ' ' < /proc/{pid}/cmdline | grep java",
            "exec 3<>/dev/tcp/127.0.0.1/{port}",
            "hostname gateway",
            "env | grep -v -e ^PATH= -e ^LC_ALL= -e ^PWD= -e ^SHLVL= -e ^_=");

    @TempDir
    private Path folder;

    private ServerSocket server;
    private Path file;

    static List<String> attempts() {
        return ATTEMPTS;
    }

    @BeforeEach
    void layOut() throws IOException {
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        file = Files.writeString(folder.resolve("letter.txt"), "somebody's letter");
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void whatAProgramTriesItDoesNotSucceed(String attempt) throws IOException, InterruptedException {
        assertThat(succeeds(attempt)).as(attempt).isFalse();
    }

    /** The negative control of each wall: in a room without walls the very same attempt succeeds. */
    @ParameterizedTest
    @MethodSource("attempts")
    void whereThereIsNoWallTheSameAttemptSucceeds(String attempt) throws IOException, InterruptedException {
        assumeTrue("root".equals(System.getProperty("user.name")), "SKIPPED: only root can open such a room");
        var room = new ArrayList<>(openRoom());
        room.addAll(List.of("/usr/bin/bash", "-c", filled(attempt)));

        var program = new ProcessBuilder(room)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        program.getOutputStream().close();

        assertThat(program.waitFor()).as(attempt).isZero();
    }

    /** Everything of the machine to see, every right, and a place of its own to write to, so that no attempt does harm. */
    private List<String> openRoom() throws IOException {
        Files.createDirectories(folder.resolve("local"));
        var line = new ArrayList<>(List.of("bwrap", "--die-with-parent", "--unshare-uts", "--cap-add", "ALL"));
        line.addAll(List.of("--tmpfs", "/", "--ro-bind", "/usr", "/usr", "--proc", "/proc", "--dev", "/dev"));
        line.addAll(List.of("--bind", folder.resolve("local").toString(), "/usr/local"));
        for (var name : List.of("bin", "lib", "lib64")) {
            line.addAll(List.of("--ro-bind-try", "/" + name, "/" + name));
        }
        for (var name : List.of("/root", "/home", "/work", "/var", "/srv", "/opt", "/etc", "/parsers", "/mnt")) {
            line.addAll(List.of("--dir", name));
        }
        for (var name : List.of("/etc/passwd", "/etc/shadow", "/etc/hostname")) {
            line.addAll(List.of("--ro-bind", name, name));
        }
        line.addAll(List.of("--ro-bind", "/sys", "/sys", "--dev-bind", "/dev/null", "/dev/sda"));
        line.addAll(List.of("--bind", folder.toString(), "/tmp", "--ro-bind", file.toString(), file.toString()));
        line.addAll(List.of("--setenv", "SECRET", "key"));
        return line;
    }

    private String filled(String attempt) {
        return attempt.replace("{pid}", Long.toString(ProcessHandle.current().pid()))
                .replace("{port}", Integer.toString(server.getLocalPort()))
                .replace("{file}", file.toString());
    }

    @Test
    void theProbesThemselvesWork() throws IOException, InterruptedException {
        assertThat(ATTEMPTS).hasSizeGreaterThanOrEqualTo(20).doesNotHaveDuplicates();
        assertThat(succeeds("touch /tmp/mine && ls /usr/bin > /dev/null")).isTrue();
    }

    @Test
    void aStartThatRequiresASandboxGetsOne() {
        var settings = ReadingSettings.defaults();
        var required = new ReadingSettings(
                Sandbox.REQUIRED,
                settings.workers(),
                settings.maximumMegabytes(),
                settings.patience(),
                settings.limits(),
                settings.trustAnchors());

        assertThat(Workers.launcher(required).level()).isEqualTo(SandboxLevel.BWRAP);
    }

    @Test
    void aWorkerOutlivesTheThreadThatAskedForIt() throws Exception {
        var started = new FutureTask<>(() -> sandbox.launch(List.of("/usr/bin/sleep", "60")));
        var thread = Thread.ofPlatform().start(started);
        thread.join();
        var process = started.get().process();

        assertThat(process.waitFor(2, TimeUnit.SECONDS)).isFalse();
        started.get().end();
    }

    private boolean succeeds(String attempt) throws IOException, InterruptedException {
        assertThat(Files.exists(Path.of("/usr/bin/bash"))).isTrue();
        var launched = sandbox.launch(List.of("/usr/bin/bash", "-c", filled(attempt)));
        launched.process().getOutputStream().close();
        launched.process().getInputStream().transferTo(OutputStream.nullOutputStream());
        return launched.process().waitFor() == 0;
    }
}
