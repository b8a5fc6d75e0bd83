package no.postmottak.signature.worker;

import eu.europa.esig.dss.cms.ICMSUtils;
import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.QCTypeEnum;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import no.postmottak.signature.ReasonCode;
import no.postmottak.signature.Signer;
import no.postmottak.signature.worker.CheckedSignature.Soundness;

/** Lets EU DSS check the cryptography and the certificates, without any network. */
final class DssValidation {

    /** Where Norwegian certificates may carry a national identity number: that it is there is told, never the number. */
    private static final String NATIONAL_ID = "2.16.578.1.61.2.4";

    private static final Set<SubIndication> BROKEN = Set.of(
            SubIndication.FORMAT_FAILURE,
            SubIndication.HASH_FAILURE,
            SubIndication.SIG_CRYPTO_FAILURE,
            SubIndication.SIGNED_DATA_NOT_FOUND);

    private final CertificateVerifier verifier;
    private final ValidationPolicy policy;
    private final Clock clock;

    DssValidation(TrustAnchors anchors, Clock clock) {
        requirePaddedMessages();
        var trusted = new CommonTrustedCertificateSource();
        anchors.certificates().forEach(certificate -> trusted.addCertificate(new CertificateToken(certificate)));
        var offline = new CommonCertificateVerifier(true);
        offline.setTrustedCertSources(trusted);
        offline.setAIASource(null);
        offline.setOcspSource(null);
        offline.setCrlSource(null);
        this.verifier = offline;
        this.policy = DssPolicy.withoutNetwork();
        this.clock = clock;
    }

    /** Without it every signed PDF would seem uncheckable, so a wrong class path must not pass unnoticed. */
    private static void requirePaddedMessages() {
        var first = ServiceLoader.load(ICMSUtils.class).iterator().next();
        if (!(first instanceof PaddedMessages)) {
            throw new IllegalStateException("postmottak must stand before dss-cms-object on the class path");
        }
    }

    List<CheckedSignature> check(DSSDocument document) {
        var validator = SignedDocumentValidator.fromDocument(document);
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(Date.from(clock.instant()));
        if (validator instanceof PDFDocumentValidator pdf) {
            pdf.setPdfObjFactory(withoutRendering());
        }
        var reports = validator.validateDocument(policy);
        return reports.getDiagnosticData().getSignatures().stream()
                .map(signature -> checked(signature, reports))
                .toList();
    }

    /** Comparing pictures of pages can take minutes; our own gate compares the objects they are made of. */
    private static PdfBoxNativeObjectFactory withoutRendering() {
        var differences = new DefaultPdfDifferencesFinder();
        differences.setMaximalPagesAmountForVisualComparison(0);
        var factory = new PdfBoxNativeObjectFactory();
        factory.setPdfDifferencesFinder(differences);
        return factory;
    }

    private static CheckedSignature checked(SignatureWrapper signature, Reports reports) {
        var revision = signature.getPDFRevision();
        var range = revision == null
                ? List.<Long>of()
                : revision.getSignatureByteRange().stream()
                        .map(Number::longValue)
                        .toList();
        var sub = Optional.ofNullable(reports.getSimpleReport().getSubIndication(signature.getId()));
        return new CheckedSignature(
                range,
                soundness(signature, reports, sub),
                sub.map(SubIndication::name).orElse(""),
                signer(signature),
                notes(signature));
    }

    private static Soundness soundness(SignatureWrapper signature, Reports reports, Optional<SubIndication> sub) {
        if (!signature.isSignatureIntact()
                || !signature.isSignatureValid()
                || sub.filter(BROKEN::contains).isPresent()) {
            return Soundness.BROKEN;
        }
        if (!signature.isTrustedChain()) {
            return Soundness.UNKNOWN_ISSUER;
        }
        var indication = reports.getSimpleReport().getIndication(signature.getId());
        return indication == Indication.TOTAL_PASSED ? Soundness.TRUSTED : Soundness.NOT_VALID;
    }

    private static Signer signer(SignatureWrapper signature) {
        var certificate = Optional.ofNullable(signature.getSigningCertificate());
        var issuer = signature.getCertificateChain().stream().skip(1).findFirst();
        return new Signer(
                certificate.map(DssValidation::nameOf).orElse(""),
                issuer.map(DssValidation::nameOf).orElse(""),
                Optional.ofNullable(signature.getClaimedSigningTime()).map(Date::toInstant),
                Optional.ofNullable(signature.getSignatureFormat())
                        .map(Enum::name)
                        .orElse(""));
    }

    private static String nameOf(CertificateWrapper certificate) {
        return Optional.ofNullable(certificate.getCommonName()).orElse(certificate.getReadableCertificateName());
    }

    private static List<ReasonCode> notes(SignatureWrapper signature) {
        var notes = new ArrayList<ReasonCode>();
        var certificate = signature.getSigningCertificate();
        if (certificate == null) {
            return notes;
        }
        if (isSeal(certificate)) {
            notes.add(ReasonCode.ORGANISATION_SEAL);
        }
        var encoded = certificate.getBinaries();
        if (encoded != null
                && DSSUtils.loadCertificate(encoded).getCertificate().getExtensionValue(NATIONAL_ID) != null) {
            notes.add(ReasonCode.NATIONAL_ID_IN_CERTIFICATE);
        }
        notes.add(
                certificate.isRevocationDataAvailable()
                        ? ReasonCode.REVOCATION_CHECKED
                        : ReasonCode.REVOCATION_NOT_CHECKED);
        return notes;
    }

    /** A certificate that says it is for seals, or names an organisation by number and no person. */
    private static boolean isSeal(CertificateWrapper certificate) {
        return certificate.getQcTypes().contains(QCTypeEnum.QCT_ESEAL)
                || (certificate.getOrganizationIdentifier() != null
                        && certificate.getSurname() == null
                        && certificate.getGivenName() == null);
    }
}
