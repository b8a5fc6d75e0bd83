package no.postmottak.delivery;

import java.nio.file.Path;
import java.time.Instant;

/** Tells whether an issuer has revoked a certificate. */
public interface Revocations {

    /** What the issuer's list says of the certificate at an instant. */
    Standing of(ReceiverCertificate certificate, Path list, Instant at);

    /** Good only where the list is the issuer's own and not too old. */
    enum Standing {
        GOOD,
        REVOKED,
        UNKNOWN
    }
}
