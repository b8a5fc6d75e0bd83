package no.postmottak.vault.adapter;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import no.postmottak.keys.DataKey;
import no.postmottak.vault.VaultDamaged;
import no.postmottak.vault.VaultKey;

/**
 * Seals the segments of one object one after another (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár):
 * the nonce holds the segment's number and whether it is the last, so none can be lost, moved, repeated or added.
 */
final class SegmentCipher {

    static final int PLAIN_BYTES = 64 * 1024;
    static final int TAG_BYTES = 16;
    static final int SEALED_BYTES = PLAIN_BYTES + TAG_BYTES;
    static final int NONCE_PREFIX_BYTES = 7;

    private final Cipher cipher;
    private final int mode;
    private final SecretKey key;
    private final byte[] noncePrefix;
    private final byte[] belongsTo;
    private long number;

    private SegmentCipher(int mode, DataKey key, byte[] noncePrefix, VaultKey object) {
        this.cipher = aesGcm();
        this.mode = mode;
        this.key = key.forCipher();
        this.noncePrefix = noncePrefix.clone();
        this.belongsTo = ByteBuffer.allocate(17)
                .put(HexFormat.of().parseHex(object.hex()))
                .put(Header.VERSION)
                .array();
    }

    static SegmentCipher sealing(Header header, DataKey key, VaultKey object) {
        return new SegmentCipher(Cipher.ENCRYPT_MODE, key, header.noncePrefix(), object);
    }

    static SegmentCipher opening(Header header, DataKey key, VaultKey object) {
        return new SegmentCipher(Cipher.DECRYPT_MODE, key, header.noncePrefix(), object);
    }

    /** Seals or opens the next segment and says how many bytes came out; none do unless all of it is authentic. */
    int next(byte[] in, int length, byte[] out, boolean isLast) {
        try {
            cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * 8, nonce(isLast)));
            cipher.updateAAD(belongsTo);
            return cipher.doFinal(in, 0, length, out, 0);
        } catch (AEADBadTagException changed) {
            throw new VaultDamaged("segment " + (number - 1) + " of an object was cut, changed or moved", changed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java runtime has AES-GCM", impossible);
        }
    }

    private byte[] nonce(boolean isLast) {
        if (number > 0xFFFF_FFFFL) {
            throw new IllegalStateException("an object has more segments than can be numbered");
        }
        return ByteBuffer.allocate(NONCE_PREFIX_BYTES + Integer.BYTES + 1)
                .put(noncePrefix)
                .putInt((int) number++)
                .put((byte) (isLast ? 1 : 0))
                .array();
    }

    private static Cipher aesGcm() {
        try {
            // named, since another provider may stand first and be many times slower
            return Cipher.getInstance("AES/GCM/NoPadding", "SunJCE");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java runtime has AES-GCM", impossible);
        }
    }
}
