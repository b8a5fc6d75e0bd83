package no.postmottak.reading.adapter;

import java.io.IOException;
import java.io.InputStream;
import no.postmottak.reading.worker.BadFrame;
import no.postmottak.reading.worker.Frame;
import no.postmottak.reading.worker.FrameKind;

/** The bytes of a copy to read, as they come from the worker frame by frame. */
final class CopyBytes extends InputStream {

    private final WorkerProcess.Frames frames;
    private final AnswerBounds bounds;
    private Frame piece;

    CopyBytes(Frame first, WorkerProcess.Frames frames, AnswerBounds bounds) {
        this.frames = frames;
        this.bounds = bounds;
        this.piece = first;
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
        while (piece.kind() == FrameKind.COPY && !piece.payload().hasRemaining()) {
            piece = frames.next();
            bounds.count(piece);
            if (piece.kind() != FrameKind.COPY_END && piece.kind() != FrameKind.COPY) {
                throw new BadFrame("a copy that does not end");
            }
        }
        return piece.kind() == FrameKind.COPY_END;
    }

    /** What the worker said of the copy after its last byte. */
    Frame end() {
        return piece;
    }
}
