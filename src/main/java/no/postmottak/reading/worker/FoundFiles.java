package no.postmottak.reading.worker;

import java.io.IOException;
import java.io.InputStream;

/** Takes files out of a document and sends them off, each whole or not at all, up to a number and a size. */
public final class FoundFiles {

    /** The most files that are taken out of one document. */
    public static final int MOST = 100;

    /** The most bytes that are taken out of one document. */
    public static final long MOST_BYTES = 200L << 20;

    private static final int PIECE = FrameKind.FOUND_BYTES.atMost();

    private final Outlet outlet;
    private int takenOut;
    private long bytes;
    private boolean isPartial;

    FoundFiles(Outlet outlet) {
        this.outlet = outlet;
    }

    /** Sends a file on, unless there were too many or too large ones before it. */
    void takeOut(SentFile file, InputStream content) throws IOException {
        if (takenOut == MOST || bytes >= MOST_BYTES) {
            isPartial = true;
            return;
        }
        outlet.send(file.toFrame());
        var isWhole = false;
        try {
            isWhole = sendBytes(content);
        } finally {
            outlet.send(Frame.of(FrameKind.FOUND_END, new byte[] {(byte) (isWhole ? 1 : 0)}));
            takenOut += isWhole ? 1 : 0;
            isPartial |= !isWhole;
        }
    }

    private boolean sendBytes(InputStream content) throws IOException {
        for (var piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
            bytes += piece.length;
            if (bytes > MOST_BYTES) {
                return false;
            }
            outlet.send(Frame.of(FrameKind.FOUND_BYTES, piece));
        }
        return true;
    }

    /** Notes a file that was seen and could not be taken out. */
    void leaveOne() {
        isPartial = true;
    }

    /** Whether a file had to stay where it was. */
    boolean isPartial() {
        return isPartial;
    }
}
