package no.postmottak.delivery.adapter;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.bouncycastle.asn1.cms.GCMParameters;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.GenericKey;
import org.bouncycastle.operator.OutputAEADEncryptor;
import org.bouncycastle.operator.jcajce.JceGenericKey;

/** AES-256-GCM of the JDK, which is many times as fast as the library's own, in the shape the library asks for. */
final class JdkGcm implements OutputAEADEncryptor {

    /** More at once makes the JDK's cipher no faster. */
    static final int CHUNK = 64 * 1024;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;

    private final SecretKey key;
    private final AlgorithmIdentifier algorithm;
    private final Cipher cipher;
    private byte[] tag = {};

    JdkGcm(SecretKey key, SecureRandom random) throws GeneralSecurityException {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        this.key = key;
        this.algorithm = new AlgorithmIdentifier(
                NISTObjectIdentifiers.id_aes256_GCM, new GCMParameters(nonce, TAG_BYTES).toASN1Primitive());
        this.cipher = Cipher.getInstance("AES/GCM/NoPadding", "SunJCE");
        cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BYTES * 8, nonce));
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        return algorithm;
    }

    @Override
    public GenericKey getKey() {
        return new JceGenericKey(algorithm, key);
    }

    @Override
    public OutputStream getOutputStream(OutputStream encrypted) {
        return new Encrypting(encrypted);
    }

    /** Nothing but the content is authenticated, since the envelopes carry no attributes. */
    @Override
    public OutputStream getAADStream() {
        return OutputStream.nullOutputStream();
    }

    @Override
    public byte[] getMAC() {
        return tag.clone();
    }

    /** Encrypts what is written; the tag is known when it is closed. */
    private final class Encrypting extends OutputStream {

        private final OutputStream out;
        private final byte[] room = new byte[CHUNK + TAG_BYTES];

        Encrypting(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] plain, int from, int count) throws IOException {
            try {
                for (var at = 0; at < count; at += CHUNK) {
                    var length = cipher.update(plain, from + at, Math.min(CHUNK, count - at), room);
                    out.write(room, 0, length);
                }
            } catch (GeneralSecurityException failed) {
                throw new IOException("content cannot be encrypted", failed);
            }
        }

        /** The stream below belongs to the library, which closes it itself. */
        @Override
        public void close() throws IOException {
            try {
                var last = cipher.doFinal();
                out.write(last, 0, last.length - TAG_BYTES);
                tag = Arrays.copyOfRange(last, last.length - TAG_BYTES, last.length);
            } catch (GeneralSecurityException failed) {
                throw new IOException("content cannot be encrypted", failed);
            }
        }
    }
}
