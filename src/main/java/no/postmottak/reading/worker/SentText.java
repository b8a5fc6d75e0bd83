package no.postmottak.reading.worker;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** The text of a page on its way to the gateway, and how sure it is, in percent, when it was recognised in a picture. */
public record SentText(int page, OptionalInt sureness, String text) {

    private static final int HEADER = Integer.BYTES + 1;
    private static final int MOST = (FrameKind.PAGE_TEXT.atMost() - HEADER) / 3;
    private static final byte WRITTEN = -1;
    private static final int CERTAIN = 100;

    public SentText {
        if (sureness.isPresent() && (sureness.getAsInt() < 0 || sureness.getAsInt() > CERTAIN)) {
            throw new IllegalArgumentException("recognition is sure by 0 to 100 percent");
        }
    }

    static SentText written(int page, String text) {
        return new SentText(page, OptionalInt.empty(), text);
    }

    static SentText recognised(int page, Recognised recognised) {
        return new SentText(page, OptionalInt.of(recognised.sureness()), recognised.text());
    }

    SentText as(String cleaned) {
        return new SentText(page, sureness, cleaned);
    }

    /** Whether the words were recognised in a picture, and so may be wrong. */
    boolean isRecognised() {
        return sureness.isPresent();
    }

    Frame toFrame() {
        var bounded = text.substring(0, Math.min(MOST, text.length())).getBytes(StandardCharsets.UTF_8);
        var payload = ByteBuffer.allocate(HEADER + bounded.length)
                .putInt(page)
                .put((byte) sureness.orElse(WRITTEN))
                .put(bounded);
        return new Frame(FrameKind.PAGE_TEXT, payload.flip());
    }

    public static SentText from(Frame frame) throws IOException {
        var payload = frame.payload().slice();
        if (payload.remaining() < HEADER) {
            throw new BadFrame("a page text without its header");
        }
        var page = payload.getInt();
        var sureness = payload.get();
        if (sureness < WRITTEN || sureness > CERTAIN) {
            throw new BadFrame("a page text surer than sure");
        }
        return new SentText(
                page,
                sureness == WRITTEN ? OptionalInt.empty() : OptionalInt.of(sureness),
                StandardCharsets.UTF_8.decode(payload).toString());
    }

    @Override
    public String toString() {
        return "text of page " + page + " withheld";
    }
}
