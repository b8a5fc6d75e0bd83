package no.postmottak.vault.adapter;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import no.postmottak.vault.VaultDamaged;

/** What stands before the segments of an object: a mark, the format's version, the wrapped data key and the nonces' beginning. */
final class Header {

    static final byte VERSION = 1;

    private static final byte[] MARK = "PMVT".getBytes(StandardCharsets.US_ASCII);
    // far more than any wrapped key needs, and little enough to believe a damaged length
    private static final int MOST_WRAPPED_BYTES = 1024;

    private final byte[] wrappedKey;
    private final byte[] noncePrefix;

    Header(byte[] wrappedKey, byte[] noncePrefix) {
        this.wrappedKey = wrappedKey.clone();
        this.noncePrefix = noncePrefix.clone();
    }

    byte[] wrappedKey() {
        return wrappedKey.clone();
    }

    byte[] noncePrefix() {
        return noncePrefix.clone();
    }

    byte[] bytes() {
        return ByteBuffer.allocate(MARK.length + 1 + Short.BYTES + wrappedKey.length + noncePrefix.length)
                .put(MARK)
                .put(VERSION)
                .putShort((short) wrappedKey.length)
                .put(wrappedKey)
                .put(noncePrefix)
                .array();
    }

    static Header read(InputStream in) throws IOException {
        var data = new DataInputStream(in);
        try {
            if (!Arrays.equals(data.readNBytes(MARK.length), MARK) || data.readByte() != VERSION) {
                throw new VaultDamaged("an object does not begin as version " + VERSION + " does");
            }
            var length = data.readUnsignedShort();
            if (length > MOST_WRAPPED_BYTES) {
                throw new VaultDamaged("an object says that its wrapped key is larger than any");
            }
            var wrapped = new byte[length];
            data.readFully(wrapped);
            var noncePrefix = new byte[SegmentCipher.NONCE_PREFIX_BYTES];
            data.readFully(noncePrefix);
            return new Header(wrapped, noncePrefix);
        } catch (EOFException cut) {
            throw new VaultDamaged("an object ends within its header", cut);
        }
    }
}
