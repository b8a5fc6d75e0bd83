package no.postmottak.reading.worker;

import java.io.IOException;
import java.nio.ByteBuffer;
import no.postmottak.signature.Box;
import no.postmottak.signature.Place;

/** A piece of a page with ink on it on its way to the gateway, as a PNG. */
public record SentCrop(Place place, ByteBuffer png) {

    private static final int HEADER = Integer.BYTES + 4 * Double.BYTES;

    /** The longest PNG that fits a frame. */
    static final int MOST = FrameKind.CROP.atMost() - HEADER;

    Frame toFrame() {
        var payload = ByteBuffer.allocate(HEADER + png.remaining())
                .putInt(place.page())
                .putDouble(place.box().x())
                .putDouble(place.box().y())
                .putDouble(place.box().width())
                .putDouble(place.box().height())
                .put(png.slice());
        return new Frame(FrameKind.CROP, payload.flip());
    }

    public static SentCrop from(Frame frame) throws IOException {
        var payload = frame.payload().slice();
        if (payload.remaining() < HEADER) {
            throw new BadFrame("a crop without its header");
        }
        try {
            var page = payload.getInt();
            var box = new Box(payload.getDouble(), payload.getDouble(), payload.getDouble(), payload.getDouble());
            return new SentCrop(new Place(page, box), payload.slice());
        } catch (IllegalArgumentException outOfPage) {
            throw new BadFrame("a crop that lies on no page");
        }
    }
}
