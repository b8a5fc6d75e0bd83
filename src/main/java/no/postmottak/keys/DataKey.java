package no.postmottak.keys;

import java.security.SecureRandom;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A 256-bit AES key that seals one document and is itself kept only wrapped by the keyring. */
public final class DataKey {

    private static final int BYTES = 32;

    private final SecretKeySpec secret;

    public DataKey(byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("a data key has 256 bits");
        }
        this.secret = new SecretKeySpec(secret, "AES");
    }

    public static DataKey draw(SecureRandom random) {
        var secret = new byte[BYTES];
        random.nextBytes(secret);
        return new DataKey(secret);
    }

    /** The key in the form a JDK cipher takes. */
    public SecretKey forCipher() {
        return secret;
    }

    @Override
    public String toString() {
        return "data key withheld";
    }
}
