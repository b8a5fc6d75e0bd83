package no.postmottak.keys.adapter;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.util.List;
import no.postmottak.keys.PublishedKey;
import no.postmottak.keys.SigningKey;

/** A P-256 key pair out of the keystore, with the certificates that stand behind it. */
final class EcSigningKey implements SigningKey {

    private final PrivateKey secret;
    private final PublishedKey published;
    private final List<X509Certificate> chain;

    EcSigningKey(PrivateKey secret, ECPublicKey publicKey, List<X509Certificate> chain) {
        this.secret = secret;
        this.published = PublishedKey.of(publicKey);
        this.chain = List.copyOf(chain);
    }

    @Override
    public String keyId() {
        return published.keyId();
    }

    @Override
    public byte[] sign(byte[] data) {
        return sign("SHA256withECDSAinP1363Format", data);
    }

    @Override
    public byte[] signDer(byte[] data) {
        return sign("SHA256withECDSA", data);
    }

    @Override
    public ECPublicKey publicKey() {
        return published.publicKey();
    }

    @Override
    public X509Certificate certificate() {
        return chain.getFirst();
    }

    @Override
    public List<X509Certificate> chain() {
        return chain;
    }

    PublishedKey published() {
        return published;
    }

    @Override
    public String toString() {
        return "signing key " + keyId();
    }

    private byte[] sign(String algorithm, byte[] data) {
        try {
            var signature = Signature.getInstance(algorithm, "SunEC");
            signature.initSign(secret);
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("a signing key of the keystore does not sign", failed);
        }
    }
}
