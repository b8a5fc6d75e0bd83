package no.postmottak.keys;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;

/** A public P-256 key and the name it is published under. */
public record PublishedKey(String keyId, ECPublicKey publicKey) {

    private static final int COORDINATE_BYTES = 32;

    /** Names a key by its RFC 7638 thumbprint, which anyone can recompute. */
    public static PublishedKey of(ECPublicKey publicKey) {
        var unnamed = new PublishedKey("", publicKey);
        var json = "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"" + unnamed.x() + "\",\"y\":\"" + unnamed.y() + "\"}";
        return new PublishedKey(base64(sha256(json.getBytes(StandardCharsets.US_ASCII))), publicKey);
    }

    /** The x coordinate as a JSON Web Key writes it. */
    public String x() {
        return base64(coordinate(publicKey.getW().getAffineX()));
    }

    /** The y coordinate as a JSON Web Key writes it. */
    public String y() {
        return base64(coordinate(publicKey.getW().getAffineY()));
    }

    private static byte[] coordinate(BigInteger number) {
        var bytes = number.toByteArray();
        var fixed = new byte[COORDINATE_BYTES];
        // toByteArray puts a sign byte in front of large numbers and drops leading zeros of small ones
        var length = Math.min(bytes.length, COORDINATE_BYTES);
        System.arraycopy(bytes, bytes.length - length, fixed, COORDINATE_BYTES - length, length);
        return fixed;
    }

    private static byte[] sha256(byte[] data) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(data);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java runtime has SHA-256", absent);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
