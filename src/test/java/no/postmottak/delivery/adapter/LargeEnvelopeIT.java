package no.postmottak.delivery.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeEnvelopeIT {

    @TempDir
    Path folder;

    @Test
    void threeHundredMegabytesArePackedByAProcessWithFortyEightMegabytesOfMemory() throws Exception {
        var said = folder.resolve("said");

        var process = new ProcessBuilder(command("-Xmx48m", 300L << 20))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();

        assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("ends in time").isTrue();
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
    }

    private List<String> command(String memory, long bytes) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                memory,
                "-cp",
                System.getProperty("java.class.path"),
                LargeEnvelope.class.getName(),
                Long.toString(bytes),
                folder.resolve("vault").toString());
    }
}
