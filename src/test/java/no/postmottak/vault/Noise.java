package no.postmottak.vault;

import java.io.InputStream;
import java.util.Random;

/** A stream of a known length that cannot be compressed, is the same each time, and needs no memory. */
public final class Noise extends InputStream {

    private final Random random = new Random(11);
    private long left;

    public Noise(long bytes) {
        this.left = bytes;
    }

    @Override
    public int read() {
        return left-- > 0 ? random.nextInt(256) : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (left <= 0) {
            return -1;
        }
        var some = new byte[(int) Math.min(length, left)];
        random.nextBytes(some);
        System.arraycopy(some, 0, into, offset, some.length);
        left -= some.length;
        return some.length;
    }
}
