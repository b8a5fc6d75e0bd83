package no.postmottak.reading.adapter;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import no.postmottak.reading.worker.BadFrame;
import no.postmottak.reading.worker.Frame;
import no.postmottak.reading.worker.FrameKind;
import no.postmottak.reading.worker.WorkerJson;

/** One worker process as the gateway sees it; whatever it sends is held to what a worker may send. */
final class WorkerProcess implements AutoCloseable {

    private static final int PIECE = 64 << 10;

    private final Launched launched;
    private final Watchdog watchdog;
    private final WorkerJson json = new WorkerJson();
    private final DataInputStream in;
    private final DataOutputStream out;
    private int documents;

    private WorkerProcess(Launched launched, Watchdog watchdog) {
        this.launched = launched;
        this.watchdog = watchdog;
        in = new DataInputStream(new BufferedInputStream(launched.process().getInputStream(), PIECE));
        out = new DataOutputStream(new BufferedOutputStream(launched.process().getOutputStream(), PIECE));
    }

    /** Starts a process, which is not yet ready for a document. */
    static WorkerProcess launch(WorkerLauncher launcher, Watchdog watchdog) throws IOException {
        return new WorkerProcess(launcher.launch(), watchdog);
    }

    /** Waits until it says that it is ready. */
    void awaitReady() throws IOException {
        try (var watch = watchdog.watchStart(launched)) {
            if (Frame.readFrom(in).kind() != FrameKind.READY) {
                throw new BadFrame("a worker that does not say it is ready");
            }
        }
    }

    /** Has one document read, drawn or checked; what the worker sends on the way goes to the intake, whose answer ends it. */
    void work(Assignment assignment, FrameIntake intake) throws WorkerFailed {
        documents++;
        try (var watch = watchdog.watch(launched, assignment)) {
            try {
                send(assignment);
                while (intake.take(next(watch), () -> next(watch))) {
                    // until the answer is there
                }
            } catch (IOException failed) {
                var how = watch.hasBitten() ? WorkerFailed.How.TOOK_TOO_LONG : WorkerFailed.How.DIED;
                throw new WorkerFailed(how, watch.worked(), failed);
            }
        }
    }

    private Frame next(Watchdog.Watch watch) throws IOException {
        var frame = Frame.readFrom(in);
        watch.sawProgress();
        return frame;
    }

    private void send(Assignment assignment) throws IOException {
        json.write(FrameKind.REQUEST, assignment.request()).writeTo(out);
        var source = new PlainSource(assignment.document());
        try (source) {
            for (var piece = source.next(PIECE); piece.length > 0; piece = source.next(PIECE)) {
                Frame.of(FrameKind.BYTES, piece).writeTo(out);
            }
        }
        Frame.empty(FrameKind.BYTES).writeTo(out);
        out.flush();
    }

    int documents() {
        return documents;
    }

    boolean isAlive() {
        return launched.process().isAlive();
    }

    ProcessHandle handle() {
        return launched.process().toHandle();
    }

    @Override
    public void close() {
        launched.end();
    }

    /** Takes the frames of one document. */
    interface FrameIntake {

        /**
         * Whether more is to come; a frame that cannot be is refused with an exception. Frames that belong to this one
         * are taken from those to come.
         */
        boolean take(Frame frame, Frames toCome) throws IOException;

        /** Whether the worker should get no other document after this one. */
        boolean isWorkerSpent();
    }

    /** The frames a worker sends, one after the other. */
    @FunctionalInterface
    interface Frames {
        Frame next() throws IOException;
    }
}
