package no.postmottak.reading.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import no.postmottak.reading.adapter.ReadingSettings.Sandbox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cat /etc/passwd",
                "cat /etc/shadow",
                "cat /etc/hostname",
                "ls /root /home /work /var /srv /opt",
                "ls /sys/class",
                "touch /usr/probe",
                "touch /probe",
                "touch /parsers/probe",
                "mount -t tmpfs none /mnt",
                "unshare -r true",
                "chroot / true",
                "mknod /tmp/disk b 8 0",
                "touch /dev/shm/probe",
                "touch /dev/probe",
                "ls /tmp/*",
                "test $(id -u) = 0",
                "test -e /dev/kvm -o -e /dev/sda -o -e /dev/vda",
                "dd if=/dev/zero of=/tmp/full bs=1M count=8 status=none",
                "test $(ls /proc | grep -c '^[0-9]') -gt 8",
                "env | grep -v -e ^PATH= -e ^LC_ALL= -e ^PWD= -e ^SHLVL= -e ^_="
            })
    void whatAProgramTriesItDoesNotSucceed(String attempt) throws IOException, InterruptedException {
        assertThat(succeeds(attempt)).as(attempt).isFalse();
    }

    @Test
    void noServerOfTheMachineIsReached() throws IOException, InterruptedException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var attempt = "exec 3<>/dev/tcp/127.0.0.1/" + server.getLocalPort();

            assertThat(succeeds(attempt)).isFalse();
        }
    }

    @Test
    void theProbesThemselvesWork() throws IOException, InterruptedException {
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

    private static boolean succeeds(String attempt) throws IOException, InterruptedException {
        assertThat(Files.exists(Path.of("/usr/bin/bash"))).isTrue();
        var launched = sandbox.launch(List.of("/usr/bin/bash", "-c", attempt));
        launched.process().getOutputStream().close();
        launched.process().getInputStream().transferTo(OutputStream.nullOutputStream());
        return launched.process().waitFor() == 0;
    }
}
