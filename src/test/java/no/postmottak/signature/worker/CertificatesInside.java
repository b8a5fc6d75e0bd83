package no.postmottak.signature.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import org.apache.pdfbox.Loader;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;

/** Takes a signed PDF's own certificates for anchors: the most trusting reader there can be. */
final class CertificatesInside {

    private CertificatesInside() {}

    static TrustAnchors of(Path file) throws IOException {
        var certificates = new ArrayList<X509Certificate>();
        try (var document = Loader.loadPDF(Files.readAllBytes(file))) {
            for (var signature : document.getSignatureDictionaries()) {
                try (var stream = new ASN1InputStream(signature.getContents())) {
                    var message = new CMSSignedData(stream.readObject().getEncoded());
                    for (var holder : message.getCertificates().getMatches(null)) {
                        certificates.add(new JcaX509CertificateConverter().getCertificate(holder));
                    }
                }
            }
        } catch (IOException | CMSException | CertificateException | RuntimeException e) {
            return new TrustAnchors(certificates);
        }
        return new TrustAnchors(certificates);
    }
}
