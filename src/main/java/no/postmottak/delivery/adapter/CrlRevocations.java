package no.postmottak.delivery.adapter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CRLException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import no.postmottak.delivery.ReceiverCertificate;
import no.postmottak.delivery.Revocations;

/** Issuers' lists of revoked certificates as files that operators refresh; each question reads the file anew. */
public final class CrlRevocations implements Revocations {

    @Override
    public Standing of(ReceiverCertificate certificate, Path list, Instant at) {
        return certificate
                .issuer()
                .map(issuer -> standing(certificate.certificate(), issuer, list, at))
                .orElse(Standing.UNKNOWN);
    }

    private static Standing standing(X509Certificate certificate, X509Certificate issuer, Path list, Instant at) {
        try (var in = Files.newInputStream(list)) {
            var revoked = (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(in);
            revoked.verify(issuer.getPublicKey());
            if (revoked.isRevoked(certificate)) {
                return Standing.REVOKED;
            }
            return isOf(revoked, issuer) && isFresh(revoked, at) ? Standing.GOOD : Standing.UNKNOWN;
        } catch (IOException | GeneralSecurityException unreadable) {
            return Standing.UNKNOWN;
        }
    }

    private static boolean isOf(X509CRL list, X509Certificate issuer) {
        return list.getIssuerX500Principal().equals(issuer.getSubjectX500Principal());
    }

    private static boolean isFresh(X509CRL list, Instant at) throws CRLException {
        return Asn1Times.currency(list)
                .filter(current -> at.isBefore(current.until()) && !at.isBefore(current.from()))
                .isPresent();
    }
}
