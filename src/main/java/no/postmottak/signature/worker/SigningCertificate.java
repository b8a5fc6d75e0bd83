package no.postmottak.signature.worker;

import eu.europa.esig.dss.diagnostic.CertificateRevocationWrapper;
import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.enumerations.CertificateStatus;
import eu.europa.esig.dss.enumerations.QCTypeEnum;
import eu.europa.esig.dss.spi.DSSUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.postmottak.signature.ReasonCode;

/** What a certificate says of its holder: a person or an organisation, and whether anybody was asked if it still holds. */
record SigningCertificate(CertificateWrapper certificate) {

    /** Where Norwegian certificates may carry a national identity number: that it is there is told, never the number. */
    private static final String NATIONAL_ID = "2.16.578.1.61.2.4";

    String name() {
        return Optional.ofNullable(certificate.getCommonName()).orElse(certificate.getReadableCertificateName());
    }

    List<ReasonCode> notes() {
        var notes = new ArrayList<ReasonCode>();
        if (isSeal()) {
            notes.add(ReasonCode.ORGANISATION_SEAL);
        }
        if (carriesNationalId()) {
            notes.add(ReasonCode.NATIONAL_ID_IN_CERTIFICATE);
        }
        notes.add(isRevocationTold(certificate) ? ReasonCode.REVOCATION_CHECKED : ReasonCode.REVOCATION_NOT_CHECKED);
        return notes;
    }

    /** Whether somebody who is trusted says that a certificate was not revoked. */
    static boolean isRevocationTold(CertificateWrapper certificate) {
        return certificate.getCertificateRevocationData().stream().anyMatch(SigningCertificate::isGoodAnswer);
    }

    private boolean carriesNationalId() {
        var encoded = certificate.getBinaries();
        return encoded != null
                && DSSUtils.loadCertificate(encoded).getCertificate().getExtensionValue(NATIONAL_ID) != null;
    }

    /** A list or an answer that came with the file counts only when its own signer is trusted. */
    private static boolean isGoodAnswer(CertificateRevocationWrapper answer) {
        return answer.getStatus() == CertificateStatus.GOOD
                && answer.isSignatureIntact()
                && answer.isSignatureValid()
                && answer.isTrustedChain();
    }

    /** A certificate that says it is for seals, or names an organisation by number and no person. */
    private boolean isSeal() {
        return certificate.getQcTypes().contains(QCTypeEnum.QCT_ESEAL)
                || (certificate.getOrganizationIdentifier() != null
                        && certificate.getSurname() == null
                        && certificate.getGivenName() == null);
    }
}
