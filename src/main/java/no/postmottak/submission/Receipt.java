package no.postmottak.submission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The signed statement that these bytes were kept at this time, as a compact JWS [mottaksbekreftelse]. */
public record Receipt(String compact) {

    /** The SHA-256 of its letters, by which the journal names it without telling what it says. */
    public String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(compact.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "receipt";
    }
}
