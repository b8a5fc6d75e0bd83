package no.postmottak.reading.worker;

import java.io.IOException;
import java.nio.ByteBuffer;

/** The picture of a page on its way to the gateway, as a JPEG. */
public record SentImage(int page, int width, int height, ByteBuffer jpeg) {

    private static final int HEADER = 3 * Integer.BYTES;

    /** The longest JPEG that fits a frame. */
    static final int MOST = FrameKind.PAGE_IMAGE.atMost() - HEADER;

    Frame toFrame() {
        var payload = ByteBuffer.allocate(HEADER + jpeg.remaining())
                .putInt(page)
                .putInt(width)
                .putInt(height)
                .put(jpeg.slice());
        return new Frame(FrameKind.PAGE_IMAGE, payload.flip());
    }

    public static SentImage from(Frame frame) throws IOException {
        var payload = frame.payload().slice();
        if (payload.remaining() < HEADER) {
            throw new BadFrame("a page image without its header");
        }
        return new SentImage(payload.getInt(), payload.getInt(), payload.getInt(), payload.slice());
    }
}
