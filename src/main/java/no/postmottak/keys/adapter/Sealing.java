package no.postmottak.keys.adapter;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import no.postmottak.keys.SealBroken;

/** AES-256-GCM under numbered keys: seals with the highest number, opens with the one named in the seal. */
final class Sealing {

    private static final byte FORMAT = 1;
    private static final int PREFIX_BYTES = 3;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int LEAST_BYTES = PREFIX_BYTES + NONCE_BYTES + TAG_BITS / 8;

    private final NavigableMap<Integer, SecretKey> keys;
    private final SecureRandom random;

    Sealing(NavigableMap<Integer, SecretKey> keys, SecureRandom random) {
        this.keys = new TreeMap<>(keys);
        this.random = random;
    }

    byte[] seal(byte[] plain, String context) {
        var newest = keys.lastEntry();
        var prefix = ByteBuffer.allocate(PREFIX_BYTES)
                .put(FORMAT)
                .putShort(newest.getKey().shortValue())
                .array();
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, newest.getValue(), nonce);
            cipher.updateAAD(prefix);
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            var sealed = cipher.doFinal(plain);
            return ByteBuffer.allocate(PREFIX_BYTES + NONCE_BYTES + sealed.length)
                    .put(prefix)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java runtime has AES-GCM", impossible);
        }
    }

    byte[] open(byte[] sealed, String context) {
        if (sealed.length < LEAST_BYTES || sealed[0] != FORMAT) {
            throw new SealBroken("this is not a sealed value");
        }
        var number = Short.toUnsignedInt(ByteBuffer.wrap(sealed).getShort(1));
        var key = Optional.ofNullable(keys.get(number))
                .orElseThrow(() -> new SealBroken("sealed under key " + number + ", which is not in the keystore"));
        var nonce = new byte[NONCE_BYTES];
        System.arraycopy(sealed, PREFIX_BYTES, nonce, 0, NONCE_BYTES);
        var body = PREFIX_BYTES + NONCE_BYTES;
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, key, nonce);
            cipher.updateAAD(sealed, 0, PREFIX_BYTES);
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(sealed, body, sealed.length - body);
        } catch (GeneralSecurityException broken) {
            throw new SealBroken("a sealed value was changed or belongs elsewhere", broken);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce) throws GeneralSecurityException {
        // named, since another provider may stand first and be many times slower
        var cipher = Cipher.getInstance("AES/GCM/NoPadding", "SunJCE");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
