package no.postmottak.signature.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/** The certificates of issuers the operator trusts [tillitsankre]. */
public record TrustAnchors(List<X509Certificate> certificates) {

    public TrustAnchors {
        certificates = List.copyOf(certificates);
    }

    /** Every certificate (.pem, .crt, .cer) in a folder; a file that is none stops the start. */
    public static TrustAnchors inFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new TrustAnchors(List.of());
        }
        var certificates = new ArrayList<X509Certificate>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(TrustAnchors::isCertificate).sorted().toList()) {
                certificates.addAll(certificatesIn(file));
            }
        }
        return new TrustAnchors(certificates);
    }

    private static boolean isCertificate(Path file) {
        return file.getFileName().toString().matches(".*\\.(pem|crt|cer)");
    }

    private static List<X509Certificate> certificatesIn(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(stream).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (CertificateException e) {
            throw new IOException("no certificate in " + file.getFileName(), e);
        }
    }
}
