package no.postmottak.reading.worker;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A file found inside a document on its way to the gateway: its name and type as the document has them. */
public record SentFile(String name, String declaredType) {

    private static final int LONGEST = 255;

    /** Cuts what is too long and takes out what does not print. */
    static SentFile named(String name, String declaredType) {
        return new SentFile(clean(name), clean(declaredType));
    }

    private static String clean(String words) {
        var printed = words.replaceAll("\\p{Cntrl}", " ").strip();
        return printed.substring(0, printed.offsetByCodePoints(0, Math.min(LONGEST, codePoints(printed))));
    }

    private static int codePoints(String words) {
        return words.codePointCount(0, words.length());
    }

    Frame toFrame() {
        var type = declaredType.getBytes(StandardCharsets.UTF_8);
        var words = name.getBytes(StandardCharsets.UTF_8);
        var payload = ByteBuffer.allocate(Integer.BYTES + type.length + words.length)
                .putInt(type.length)
                .put(type)
                .put(words);
        return new Frame(FrameKind.FOUND, payload.flip());
    }

    public static SentFile from(Frame frame) throws IOException {
        var payload = frame.payload().slice();
        if (payload.remaining() < Integer.BYTES) {
            throw new BadFrame("a found file without its header");
        }
        var length = payload.getInt();
        if (length < 0 || length > payload.remaining()) {
            throw new BadFrame("a found file whose type is longer than its header");
        }
        var type = StandardCharsets.UTF_8.decode(payload.slice(payload.position(), length));
        payload.position(payload.position() + length);
        return named(StandardCharsets.UTF_8.decode(payload).toString(), type.toString());
    }

    @Override
    public String toString() {
        return "name of a found file withheld";
    }
}
