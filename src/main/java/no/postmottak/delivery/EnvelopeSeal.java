package no.postmottak.delivery;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** How envelopes to one receiver are sealed: to which certificates, who says they are revoked, and by which cipher. */
public record EnvelopeSeal(
        List<ReceiverCertificate> certificates, Optional<Path> revocationList, ContentCipher cipher) {

    public EnvelopeSeal {
        certificates = List.copyOf(certificates);
        if (certificates.isEmpty()) {
            throw new IllegalArgumentException("a seal needs a certificate");
        }
    }
}
