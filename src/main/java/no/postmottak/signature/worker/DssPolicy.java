package no.postmottak.signature.worker;

import eu.europa.esig.dss.enumerations.Level;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.policy.EtsiValidationPolicy;
import eu.europa.esig.dss.policy.ValidationPolicyFacade;
import eu.europa.esig.dss.policy.jaxb.CertificateConstraints;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.xml.sax.SAXException;

/** The European default rules, except that missing revocation data is told and not failed: a worker has no network. */
final class DssPolicy {

    private static final String DEFAULT = "/policy/constraint.xml";

    private DssPolicy() {}

    static ValidationPolicy withoutNetwork() {
        try (var xml = ValidationPolicyFacade.class.getResourceAsStream(DEFAULT)) {
            var rules = ValidationPolicyFacade.newFacade().unmarshall(xml);
            var basic = rules.getSignatureConstraints().getBasicSignatureConstraints();
            relax(basic.getSigningCertificate());
            relax(basic.getCACertificate());
            var stamps = rules.getTimestamp().getBasicSignatureConstraints();
            relax(stamps.getSigningCertificate());
            relax(stamps.getCACertificate());
            return new EtsiValidationPolicy(rules);
        } catch (IOException | JAXBException | XMLStreamException | SAXException e) {
            throw new IllegalStateException("the rules for electronic signatures cannot be read", e);
        }
    }

    private static void relax(CertificateConstraints certificate) {
        if (certificate.getRevocationDataAvailable() != null) {
            certificate.getRevocationDataAvailable().setLevel(Level.INFORM);
        }
        if (certificate.getAcceptableRevocationDataFound() != null) {
            certificate.getAcceptableRevocationDataFound().setLevel(Level.INFORM);
        }
    }
}
