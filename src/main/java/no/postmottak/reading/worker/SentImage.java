package no.postmottak.reading.worker;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import no.postmottak.likeness.PicturePrint;

/** The picture of a page on its way to the gateway, as a JPEG, with the print it is compared by. */
public record SentImage(int page, int width, int height, Optional<PicturePrint> print, ByteBuffer jpeg) {

    /** On the way, a page without a print has this one. */
    private static final PicturePrint NONE = new PicturePrint(0, 0, 0, 0);

    private static final int HEADER = 3 * Integer.BYTES + 4 * Long.BYTES;

    /** The longest JPEG that fits a frame. */
    static final int MOST = FrameKind.PAGE_IMAGE.atMost() - HEADER;

    Frame toFrame() {
        var sent = print.orElse(NONE);
        var payload = ByteBuffer.allocate(HEADER + jpeg.remaining())
                .putInt(page)
                .putInt(width)
                .putInt(height)
                .putLong(sent.first())
                .putLong(sent.second())
                .putLong(sent.third())
                .putLong(sent.fourth())
                .put(jpeg.slice());
        return new Frame(FrameKind.PAGE_IMAGE, payload.flip());
    }

    public static SentImage from(Frame frame) throws IOException {
        var payload = frame.payload().slice();
        if (payload.remaining() < HEADER) {
            throw new BadFrame("a page image without its header");
        }
        var page = payload.getInt();
        var width = payload.getInt();
        var height = payload.getInt();
        // any bits are a print: a worker that lies about them can only make an officer look twice
        var print = new PicturePrint(payload.getLong(), payload.getLong(), payload.getLong(), payload.getLong());
        return new SentImage(
                page, width, height, Optional.of(print).filter(each -> !each.equals(NONE)), payload.slice());
    }
}
