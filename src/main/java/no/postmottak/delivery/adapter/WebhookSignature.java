package no.postmottak.delivery.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs what is pushed as Standard Webhooks has it: HMAC-SHA256 over id, time and body, each part told in a header. */
final class WebhookSignature {

    static final String ID = "webhook-id";
    static final String TIMESTAMP = "webhook-timestamp";
    static final String SIGNATURE = "webhook-signature";

    private static final String PREFIX = "whsec_";
    private static final int SHORTEST_SECRET = 24;

    private final SecretKeySpec secret;

    private WebhookSignature(byte[] secret) {
        this.secret = new SecretKeySpec(secret, "HmacSHA256");
    }

    /** Reads a secret as it is exchanged: whsec_ and base64. */
    static WebhookSignature read(Path secretFile) throws IOException {
        var written = Files.readString(secretFile, StandardCharsets.US_ASCII).strip();
        try {
            var secret =
                    Base64.getDecoder().decode(written.startsWith(PREFIX) ? written.substring(PREFIX.length()) : "");
            if (secret.length < SHORTEST_SECRET) {
                throw new IOException("a webhook secret is whsec_ and at least 24 bytes in base64");
            }
            return new WebhookSignature(secret);
        } catch (IllegalArgumentException unreadable) {
            throw new IOException("a webhook secret is whsec_ and at least 24 bytes in base64", unreadable);
        }
    }

    /** The value of the signature's header for a body of any length. */
    String over(String id, Instant at, InputStream body) throws IOException {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            mac.update((id + "." + at.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8));
            var chunk = new byte[JdkGcm.CHUNK];
            for (var count = body.read(chunk); count >= 0; count = body.read(chunk)) {
                mac.update(chunk, 0, count);
            }
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal());
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java runtime has HMAC-SHA-256", absent);
        }
    }

    @Override
    public String toString() {
        return "webhook secret withheld";
    }
}
