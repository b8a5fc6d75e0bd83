package no.postmottak.delivery;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;

/** A receiver's certificate [virksomhetssertifikat], the one that issued it, and the organisation its subject names. */
public record ReceiverCertificate(
        X509Certificate certificate,
        Optional<X509Certificate> issuer,
        Optional<String> organisationNumber,
        String fingerprint,
        Validity validity) {

    /** From when on and until when it is valid. */
    public record Validity(Instant from, Instant until) {}

    @Override
    public String toString() {
        return "certificate " + fingerprint.substring(0, 16);
    }
}
