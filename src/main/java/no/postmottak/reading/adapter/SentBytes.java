package no.postmottak.reading.adapter;

import java.io.IOException;
import java.io.InputStream;
import no.postmottak.reading.worker.BadFrame;
import no.postmottak.reading.worker.Frame;
import no.postmottak.reading.worker.FrameKind;

/** The bytes of one file, as they come from a worker piece by piece until a frame that ends it. */
final class SentBytes extends InputStream {

    private final FrameKind pieces;
    private final FrameKind ending;
    private final WorkerProcess.Frames frames;
    private final Measure measure;
    private Frame last;

    /** Refuses a worker that sends more than it may. */
    @FunctionalInterface
    interface Measure {
        void count(Frame frame) throws BadFrame;
    }

    /** Begins with a piece that is here already, possibly an empty one; all that follow are measured. */
    SentBytes(Frame first, FrameKind ending, WorkerProcess.Frames frames, Measure measure) {
        this.last = first;
        this.pieces = first.kind();
        this.ending = ending;
        this.frames = frames;
        this.measure = measure;
    }

    @Override
    public int read() throws IOException {
        return isAtEnd() ? -1 : last.payload().get() & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        var count = Math.min(length, last.payload().remaining());
        last.payload().get(into, offset, count);
        return count;
    }

    private boolean isAtEnd() throws IOException {
        while (last.kind() == pieces && !last.payload().hasRemaining()) {
            last = frames.next();
            measure.count(last);
            var isPiece = last.kind() == pieces && last.payload().hasRemaining();
            if (last.kind() != ending && !isPiece) {
                throw new BadFrame("a file that does not end");
            }
        }
        return last.kind() == ending;
    }

    /** The frame that ended it, for what the worker says there; known when all bytes are read. */
    Frame end() {
        return last;
    }
}
