package no.postmottak.keys;

import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.util.List;

/** An ECDSA P-256 key that signs with SHA-256 and shows only its public half. */
public interface SigningKey {

    /** The RFC 7638 thumbprint of the public key. */
    String keyId();

    /** An ES256 signature as JOSE wants it: r and s of 32 bytes each. */
    byte[] sign(byte[] data);

    /** The same kind of signature as CMS and X.509 want it: a DER sequence of r and s. */
    byte[] signDer(byte[] data);

    ECPublicKey publicKey();

    X509Certificate certificate();

    /** The certificate and those above it, as far as the operator provided them. */
    List<X509Certificate> chain();
}
