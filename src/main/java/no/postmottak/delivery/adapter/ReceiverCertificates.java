package no.postmottak.delivery.adapter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import no.postmottak.delivery.ReceiverCertificate;

/** Reads receivers' certificates from files that hold one and, after it, its issuer's. */
public final class ReceiverCertificates {

    private ReceiverCertificates() {}

    /** Reads it; the message of what is thrown says what is wrong with the file. */
    public static ReceiverCertificate read(Path file) {
        var found = certificates(file);
        if (found.isEmpty()) {
            throw new IllegalArgumentException("the certificate file " + file + " holds no certificate");
        }
        var issuer = found.stream().skip(1).findFirst();
        issuer.ifPresent(above -> mustBeIssuedBy(found.getFirst(), above, file));
        return of(found.getFirst(), issuer);
    }

    static ReceiverCertificate of(X509Certificate certificate, Optional<X509Certificate> issuer) {
        var number = SubjectOrganisation.of(certificate);
        return new ReceiverCertificate(
                certificate, issuer, number, fingerprint(certificate), Asn1Times.validity(certificate));
    }

    private static List<X509Certificate> certificates(Path file) {
        try (var in = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(ReceiverCertificates::x509)
                    .toList();
        } catch (IOException | CertificateException unreadable) {
            throw new IllegalArgumentException("the certificate file " + file + " cannot be read", unreadable);
        }
    }

    private static X509Certificate x509(Certificate certificate) {
        return (X509Certificate) certificate;
    }

    private static void mustBeIssuedBy(X509Certificate certificate, X509Certificate issuer, Path file) {
        try {
            certificate.verify(issuer.getPublicKey());
        } catch (GeneralSecurityException other) {
            throw new IllegalArgumentException("the second certificate of " + file + " did not issue the first", other);
        }
    }

    private static String fingerprint(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("a certificate has no fingerprint", impossible);
        }
    }
}
