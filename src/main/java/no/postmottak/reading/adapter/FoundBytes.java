package no.postmottak.reading.adapter;

import java.io.IOException;
import java.io.InputStream;
import no.postmottak.reading.worker.BadFrame;
import no.postmottak.reading.worker.Frame;
import no.postmottak.reading.worker.FrameKind;

/** The bytes of a file found inside a document, as they come from the worker frame by frame. */
final class FoundBytes extends InputStream {

    private final WorkerProcess.Frames frames;
    private final AnswerBounds bounds;
    private Frame piece = Frame.empty(FrameKind.FOUND_BYTES);
    private boolean isWhole;

    FoundBytes(WorkerProcess.Frames frames, AnswerBounds bounds) {
        this.frames = frames;
        this.bounds = bounds;
    }

    @Override
    public int read() throws IOException {
        return isAtEnd() ? -1 : piece.payload().get() & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        var count = Math.min(length, piece.payload().remaining());
        piece.payload().get(into, offset, count);
        return count;
    }

    private boolean isAtEnd() throws IOException {
        while (piece.kind() == FrameKind.FOUND_BYTES && !piece.payload().hasRemaining()) {
            piece = frames.next();
            bounds.countFound(piece);
            if (piece.kind() == FrameKind.FOUND_END) {
                isWhole = piece.payload().remaining() == 1 && piece.payload().get() == 1;
            } else if (piece.kind() != FrameKind.FOUND_BYTES || !piece.payload().hasRemaining()) {
                throw new BadFrame("a found file that does not end");
            }
        }
        return piece.kind() == FrameKind.FOUND_END;
    }

    /** Whether the worker sent all of it; known at the end. */
    boolean isWhole() {
        return isWhole;
    }
}
