package no.postmottak.reading.worker;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program of the system on files in the worker's own temporary folder, and stops it when it takes too long. */
final class Command {

    static final int BEAT_SECONDS = 2;

    private final Outlet outlet;
    private final int mostSeconds;

    Command(Outlet outlet, int mostSeconds) {
        this.outlet = outlet;
        this.mostSeconds = mostSeconds;
    }

    /** Whether the program ran and was content. */
    boolean run(List<String> line, Path in, Path out) throws IOException {
        var process = alone(line)
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(Redirect.DISCARD)
                .start();
        try {
            for (var waited = 0; waited < mostSeconds; waited += BEAT_SECONDS) {
                if (process.waitFor(BEAT_SECONDS, TimeUnit.SECONDS)) {
                    return process.exitValue() == 0;
                }
                outlet.stillAtIt();
            }
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while a program ran");
        } finally {
            process.destroyForcibly();
        }
    }

    /** A program that keeps to one processor. */
    static ProcessBuilder alone(List<String> line) {
        var builder = new ProcessBuilder(line);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        return builder;
    }

    int mostSeconds() {
        return mostSeconds;
    }

    /** Tells the gateway that a program is still running. */
    void stillAtIt() throws IOException {
        outlet.stillAtIt();
    }
}
