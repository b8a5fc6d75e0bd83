package no.postmottak.signature.adapter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/** The certificates (.pem, .crt, .cer) in a folder that the operator has filled. */
final class CertificateFolder {

    private CertificateFolder() {}

    static List<X509Certificate> read(Path folder) {
        var certificates = new ArrayList<X509Certificate>();
        try (var files = Files.newDirectoryStream(folder, "*.{pem,crt,cer}")) {
            for (var file : files) {
                try (var stream = Files.newInputStream(file)) {
                    CertificateFactory.getInstance("X.509").generateCertificates(stream).stream()
                            .map(X509Certificate.class::cast)
                            .forEach(certificates::add);
                }
            }
        } catch (IOException | CertificateException unreadable) {
            throw new IllegalArgumentException("the folder of those who sign lists cannot be read", unreadable);
        }
        if (certificates.isEmpty()) {
            throw new IllegalArgumentException("the folder of those who sign lists holds no certificate");
        }
        return certificates;
    }
}
