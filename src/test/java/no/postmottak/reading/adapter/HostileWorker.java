package no.postmottak.reading.adapter;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import no.postmottak.reading.worker.Frame;
import no.postmottak.reading.worker.FrameKind;

/** A worker that a document has taken over: it answers, but not as workers do. */
final class HostileWorker {

    private HostileWorker() {}

    /** What it does instead of answering. */
    enum Trick {
        FLOOD,
        NOISE,
        LIES,
        SILENCE,
        DAWDLE,
        EXIT,
        SIGNAL
    }

    /** Starts one; what it leaves when it dies by a signal goes nowhere. */
    static Launched launch(Trick trick) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var line = List.of(
                java,
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:ErrorFile=/dev/null",
                "-XX:-CreateCoredumpOnCrash",
                "-cp",
                System.getProperty("java.class.path"),
                HostileWorker.class.getName(),
                trick.name());
        var process = new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Launched(process, Optional.empty());
    }

    public static void main(String[] arguments) throws IOException {
        var in = new DataInputStream(new FileInputStream(FileDescriptor.in));
        var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 64 << 10));
        Frame.empty(FrameKind.READY).writeTo(out);
        out.flush();
        Frame.readFrom(in);
        for (var frame = Frame.readFrom(in); frame.payload().hasRemaining(); ) {
            frame = Frame.readFrom(in);
        }
        switch (Trick.valueOf(arguments[0])) {
            case FLOOD -> flood(out);
            case NOISE -> out.write(new byte[100_000]);
            case LIES ->
                Frame.of(
                                FrameKind.ANSWER,
                                "{\"readability\":\"READ\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .writeTo(out);
            case SILENCE -> in.readAllBytes();
            case DAWDLE -> dawdle(out);
            case EXIT -> Runtime.getRuntime().halt(0);
            case SIGNAL ->
                new ProcessBuilder(
                                "kill",
                                "-SEGV",
                                Long.toString(ProcessHandle.current().pid()))
                        .start();
        }
        out.flush();
        in.readAllBytes();
    }

    /** Always at it, and never done. */
    private static void dawdle(DataOutputStream out) throws IOException {
        while (true) {
            Frame.empty(FrameKind.PROGRESS).writeTo(out);
            out.flush();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    private static void flood(DataOutputStream out) throws IOException {
        while (true) {
            Frame.empty(FrameKind.PROGRESS).writeTo(out);
        }
    }
}
