package no.postmottak.signature;

import java.util.stream.Stream;

/** What a file is in a bundle of a signed file and what helps to judge it. */
public enum BundlePart {
    /** The file that holds the signature; there is one. */
    SIGNED(0),
    /** A document that was sent beside it, and may be what it signs. */
    CONTENT(1),
    /** A list of revoked certificates that was fetched. */
    LIST(2),
    /** An answer about one certificate that was fetched. */
    ANSWER(3);

    /** Before each file stands which part it is, in one byte, and its length. */
    public static final int HEADER = 1 + Long.BYTES;

    /** More files than belong together. */
    public static final int MOST = 64;

    private final byte code;

    BundlePart(int code) {
        this.code = (byte) code;
    }

    /** How it is written before its file. */
    public byte code() {
        return code;
    }

    public static BundlePart of(int code) {
        return Stream.of(values())
                .filter(part -> part.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no part of a bundle is written " + code));
    }
}
