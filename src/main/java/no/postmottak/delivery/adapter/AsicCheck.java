package no.postmottak.delivery.adapter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import no.postmottak.vault.Sha256;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSVerifierCertificateNotValidException;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Holds a container against its manifest, and the manifest against the certificate of the gateway. */
final class AsicCheck {

    private AsicCheck() {}

    /** Whether the key of this certificate signed these very bytes. */
    static boolean isSignedBy(X509Certificate gateway, byte[] manifest, byte[] signature) {
        try {
            var signed = new CMSSignedData(new CMSProcessableByteArray(manifest), signature);
            var verifier = new JcaSimpleSignerInfoVerifierBuilder().build(gateway.getPublicKey());
            var signers = signed.getSignerInfos().getSigners();
            return signers.size() == 1 && signers.iterator().next().verify(verifier);
        } catch (CMSVerifierCertificateNotValidException outOfTime) {
            return false;
        } catch (CMSException | OperatorCreationException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** Name and digest of each file the signature covers. */
    static Map<String, Sha256> promised(byte[] manifest) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var references = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(manifest))
                    .getElementsByTagNameNS("*", "DataObjectReference");
            var promised = new LinkedHashMap<String, Sha256>();
            for (var i = 0; i < references.getLength(); i++) {
                var reference = (Element) references.item(i);
                promised.put(reference.getAttribute("URI"), digest(reference));
            }
            return promised;
        } catch (SAXException | ParserConfigurationException malformed) {
            throw new IOException("the manifest of the envelope cannot be read", malformed);
        }
    }

    private static Sha256 digest(Element reference) throws IOException {
        var value = reference.getElementsByTagNameNS("*", "DigestValue").item(0);
        try {
            return Sha256.of(Base64.getDecoder().decode(value == null ? "" : value.getTextContent()));
        } catch (IllegalArgumentException unreadable) {
            throw new IOException("the manifest of the envelope has a digest that is none", unreadable);
        }
    }

    static X509Certificate certificate(byte[] pem) throws IOException {
        try {
            return (X509Certificate) java.security.cert.CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(pem));
        } catch (GeneralSecurityException unreadable) {
            throw new IOException("the gateway's certificate cannot be read", unreadable);
        }
    }
}
