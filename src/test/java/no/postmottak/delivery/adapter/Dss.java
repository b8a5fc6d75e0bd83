package no.postmottak.delivery.adapter;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.security.cert.X509Certificate;

/** The independent validator, trusting one certificate. */
final class Dss {

    private Dss() {}

    static Reports validated(byte[] container, X509Certificate trusted) {
        var source = new CommonTrustedCertificateSource();
        source.addCertificate(new CertificateToken(trusted));
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(source);
        var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(container, "envelope.asice"));
        validator.setCertificateVerifier(verifier);
        return validator.validateDocument();
    }
}
