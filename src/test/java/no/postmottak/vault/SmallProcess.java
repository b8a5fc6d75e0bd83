package no.postmottak.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of the tests in a process of its own with little memory; what it does must not need more. */
public record SmallProcess(Class<?> program, int megabytes) {

    /** Runs it, and fails with what it said when it does not end well and in time. */
    public void mustDo(Path folder, Object... arguments) throws IOException, InterruptedException {
        var said = folder.resolve("said");
        var process = new ProcessBuilder(command(arguments))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();

        assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("ends in time").isTrue();
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
    }

    private List<String> command(Object... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        for (var argument : arguments) {
            command.add(argument.toString());
        }
        return command;
    }
}
