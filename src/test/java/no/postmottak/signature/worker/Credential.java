package no.postmottak.signature.worker;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/** A key and its certificates, the holder's first and the issuer's last. */
record Credential(PrivateKey key, List<X509Certificate> chain) {

    X509Certificate holder() {
        return chain.getFirst();
    }
}
