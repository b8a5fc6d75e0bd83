package no.postmottak.web.api;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** A multipart body as a browser or curl would write it, also one that is never in memory as a whole. */
final class Multipart {

    static final String BOUNDARY = "part-of-a-test-7f3a";
    static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    private final List<Supplier<InputStream>> pieces = new ArrayList<>();

    static Multipart sending(String json) {
        return new Multipart().json("submission", json);
    }

    Multipart json(String name, String json) {
        return piece("Content-Disposition: form-data; name=\"" + name + "\"\r\nContent-Type: application/json", json);
    }

    Multipart field(String name, String value) {
        return piece("Content-Disposition: form-data; name=\"" + name + "\"", value);
    }

    Multipart document(String fileName, String content) {
        return document(fileName, () -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    Multipart document(String fileName, Supplier<InputStream> content) {
        var head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"document\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/pdf\r\n\r\n";
        text(head);
        pieces.add(content);
        text("\r\n");
        return this;
    }

    /** As many noughts as asked for, none of them in memory. */
    static Supplier<InputStream> zeros(long count) {
        return () -> new InputStream() {
            private long left = count;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] into, int from, int most) {
                if (left <= 0) {
                    return -1;
                }
                var given = (int) Math.min(most, left);
                Arrays.fill(into, from, from + given, (byte) 0);
                left -= given;
                return given;
            }
        };
    }

    /** The whole body. */
    InputStream stream() {
        var all = new ArrayList<>(pieces.stream().map(Supplier::get).toList());
        all.add(bytesOf("--" + BOUNDARY + "--\r\n"));
        return new SequenceInputStream(Collections.enumeration(all));
    }

    /** The body without its end, as of a sender whose line broke. */
    byte[] cutOff(int missing) throws java.io.IOException {
        var whole = bytes();
        return Arrays.copyOf(whole, whole.length - missing);
    }

    byte[] bytes() throws java.io.IOException {
        var whole = new ByteArrayOutputStream();
        stream().transferTo(whole);
        return whole.toByteArray();
    }

    private Multipart piece(String head, String value) {
        text("--" + BOUNDARY + "\r\n" + head + "\r\n\r\n" + value + "\r\n");
        return this;
    }

    private void text(String text) {
        pieces.add(() -> bytesOf(text));
    }

    private static InputStream bytesOf(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
