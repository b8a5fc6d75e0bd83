package no.postmottak.faults;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A multipart body, part by part. */
public final class Parts {

    private static final String BOUNDARY = "postmottak-parts-7d1f0b";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    public Parts json(String name, Object json) {
        return part("name=\"" + name + "\"", "application/json", json.toString().getBytes(StandardCharsets.UTF_8));
    }

    public Parts document(String fileName, String type, byte[] bytes) {
        return part("name=\"document\"; filename=\"" + fileName.replace("\"", "%22") + "\"", type, bytes);
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    byte[] bytes() {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return whole.toByteArray();
    }

    private Parts part(String disposition, String type, byte[] bytes) {
        var head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\nContent-Type: " + type
                + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        return this;
    }
}
