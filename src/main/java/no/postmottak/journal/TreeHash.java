package no.postmottak.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** A hash of the log's tree, as RFC 6962 makes them: leaves and nodes are told apart by their first byte. */
public final class TreeHash {

    /** The hash of a log without entries. */
    public static final TreeHash EMPTY = new TreeHash(digest().digest());

    private static final int BYTES = 32;
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final byte[] bytes;

    private TreeHash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A hash that was made before. */
    public static TreeHash of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a hash of the log has 32 bytes");
        }
        return new TreeHash(bytes.clone());
    }

    /** The hash of an entry as it is written. */
    public static TreeHash ofLeaf(byte[] entry) {
        var digest = digest();
        digest.update(LEAF);
        return new TreeHash(digest.digest(entry));
    }

    /** The hash of an entry as it is written. */
    public static TreeHash ofLeaf(String entry) {
        return ofLeaf(entry.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash of the node above two others. */
    public static TreeHash ofNode(TreeHash left, TreeHash right) {
        var digest = digest();
        digest.update(NODE);
        digest.update(left.bytes);
        return new TreeHash(digest.digest(right.bytes));
    }

    /** Reads what {@link #base64()} writes; throws {@link IllegalArgumentException} for anything else. */
    public static TreeHash parse(String base64) {
        var parsed = of(Base64.getDecoder().decode(base64));
        if (!parsed.base64().equals(base64)) {
            throw new IllegalArgumentException("a hash of the log has one spelling");
        }
        return parsed;
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TreeHash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return base64();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
