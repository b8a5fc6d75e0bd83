package no.postmottak.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A recognition that came to a halt: a tesseract of this process, stopped by a signal until it is released. */
final class HeldRecognition implements AutoCloseable {

    private final ProcessHandle tesseract;

    private HeldRecognition(ProcessHandle tesseract) {
        this.tesseract = tesseract;
    }

    /** Waits for the next page that is recognised, and stops it there. */
    static HeldRecognition ofTheNextPage() {
        var running = Patience.until(
                "a page being recognised",
                () -> ProcessHandle.current()
                        .descendants()
                        .filter(HeldRecognition::isRecognising)
                        .findFirst());
        signal(running, "STOP");
        return new HeldRecognition(running);
    }

    boolean isHeld() {
        return tesseract.isAlive();
    }

    @Override
    public void close() {
        signal(tesseract, "CONT");
    }

    /** Not one that is merely asked which languages it knows. */
    private static boolean isRecognising(ProcessHandle process) {
        return line(process)
                .filter(words -> words.startsWith("tesseract\0stdin"))
                .isPresent();
    }

    private static Optional<String> line(ProcessHandle process) {
        try {
            var words = Path.of("/proc", Long.toString(process.pid()), "cmdline");
            return Optional.of(Files.readString(words, StandardCharsets.ISO_8859_1));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static void signal(ProcessHandle process, String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException noKill) {
            throw new IllegalStateException(noKill);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
