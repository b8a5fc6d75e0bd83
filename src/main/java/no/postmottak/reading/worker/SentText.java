package no.postmottak.reading.worker;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The text of a page on its way to the gateway, and whether it was recognised in a picture. */
public record SentText(int page, boolean isRecognised, String text) {

    private static final int HEADER = Integer.BYTES + 1;
    private static final int MOST = (FrameKind.PAGE_TEXT.atMost() - HEADER) / 3;

    Frame toFrame() {
        var bounded = text.substring(0, Math.min(MOST, text.length())).getBytes(StandardCharsets.UTF_8);
        var payload = ByteBuffer.allocate(HEADER + bounded.length)
                .putInt(page)
                .put((byte) (isRecognised ? 1 : 0))
                .put(bounded);
        return new Frame(FrameKind.PAGE_TEXT, payload.flip());
    }

    public static SentText from(Frame frame) throws IOException {
        var payload = frame.payload().slice();
        if (payload.remaining() < HEADER) {
            throw new BadFrame("a page text without its header");
        }
        var page = payload.getInt();
        var isRecognised = payload.get() == 1;
        return new SentText(
                page, isRecognised, StandardCharsets.UTF_8.decode(payload).toString());
    }

    @Override
    public String toString() {
        return "text of page " + page + " withheld";
    }
}
