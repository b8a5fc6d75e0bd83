package no.postmottak.vault.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import no.postmottak.vault.Sha256;
import no.postmottak.vault.TooLarge;

/** The one pass over a document: counted, hashed and sealed segment by segment, in two buffers whatever its size. */
final class Intake {

    private final InputStream plain;
    private final long atMost;
    private final MessageDigest digest = newDigest();
    private byte[] segment = new byte[SegmentCipher.PLAIN_BYTES];
    private byte[] following = new byte[SegmentCipher.PLAIN_BYTES];
    private long bytes;

    Intake(InputStream plain, long atMost) {
        this.plain = plain;
        this.atMost = atMost;
    }

    void copyTo(IncomingObject out, SegmentCipher cipher) throws IOException {
        var sealed = new byte[SegmentCipher.SEALED_BYTES];
        var length = fill(segment);
        var isLast = false;
        while (!isLast) {
            // only what follows tells whether a full segment is the last
            var next = length < segment.length ? 0 : fill(following);
            isLast = next == 0;
            out.write(sealed, cipher.next(segment, length, sealed, isLast));
            swap();
            length = next;
        }
    }

    long bytes() {
        return bytes;
    }

    Sha256 sha256() {
        return Sha256.of(digest.digest());
    }

    /** Only an end that the stream itself reports counts: readNBytes is overridden by some, and then may stop early. */
    private int fill(byte[] buffer) throws IOException {
        var filled = 0;
        while (filled < buffer.length) {
            var read = plain.read(buffer, filled, buffer.length - filled);
            if (read < 0) {
                break;
            }
            filled += read;
        }
        count(filled);
        digest.update(buffer, 0, filled);
        return filled;
    }

    private void count(int more) {
        bytes += more;
        if (bytes > atMost) {
            throw new TooLarge(atMost);
        }
    }

    private void swap() {
        var emptied = segment;
        segment = following;
        following = emptied;
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java runtime has SHA-256", absent);
        }
    }
}
