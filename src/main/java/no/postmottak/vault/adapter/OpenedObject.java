package no.postmottak.vault.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import no.postmottak.vault.VaultDamaged;

/** The plain bytes of an object, handed out a segment at a time and only after that segment proved authentic. */
final class OpenedObject extends InputStream {

    private final InputStream sealed;
    private final SegmentCipher cipher;
    // one byte more than a segment: whether it comes tells whether the segment is the last
    private final byte[] incoming = new byte[SegmentCipher.SEALED_BYTES + 1];
    private final byte[] plain = new byte[SegmentCipher.PLAIN_BYTES];
    private int carried;
    private int at;
    private int end;
    private State state = State.MORE_TO_OPEN;

    private enum State {
        MORE_TO_OPEN,
        LAST_OPENED,
        DAMAGED
    }

    OpenedObject(InputStream sealed, SegmentCipher cipher) {
        this.sealed = sealed;
        this.cipher = cipher;
    }

    @Override
    public int read() throws IOException {
        return hasMore() ? Byte.toUnsignedInt(plain[at++]) : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        var count = Math.min(length, end - at);
        System.arraycopy(plain, at, into, offset, count);
        at += count;
        return count;
    }

    @Override
    public int available() {
        return end - at;
    }

    @Override
    public void close() throws IOException {
        sealed.close();
    }

    /** The end is reached only behind a segment that was sealed as the last; only that of an empty document is empty. */
    private boolean hasMore() throws IOException {
        if (at < end) {
            return true;
        }
        if (state == State.DAMAGED) {
            throw new VaultDamaged("an object was found damaged before this read");
        }
        if (state == State.MORE_TO_OPEN) {
            openNext();
        }
        return at < end;
    }

    private void openNext() throws IOException {
        // until it proves authentic: a reader that goes on after a failure must not skip a segment or see an end
        state = State.DAMAGED;
        var length = carried + sealed.readNBytes(incoming, carried, incoming.length - carried);
        var isLast = length < incoming.length;
        end = cipher.next(incoming, Math.min(length, SegmentCipher.SEALED_BYTES), plain, isLast);
        at = 0;
        incoming[0] = incoming[SegmentCipher.SEALED_BYTES];
        carried = isLast ? 0 : 1;
        state = isLast ? State.LAST_OPENED : State.MORE_TO_OPEN;
    }
}
