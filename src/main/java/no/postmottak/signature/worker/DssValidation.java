package no.postmottak.signature.worker;

import eu.europa.esig.dss.cms.ICMSUtils;
import eu.europa.esig.dss.enumerations.TokenExtractionStrategy;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.ServiceLoader;

/** Lets EU DSS check the cryptography and the certificates, without any network. */
final class DssValidation {

    private final CertificateVerifier verifier;
    private final ValidationPolicy policy;
    private final Clock clock;

    DssValidation(TrustAnchors anchors, Clock clock) {
        this(anchors, SignedBundle.Proof.NONE, clock);
    }

    /** With lists and answers about revoked certificates that somebody has fetched. */
    DssValidation(TrustAnchors anchors, SignedBundle.Proof proof, Clock clock) {
        requirePaddedMessages();
        var trusted = new CommonTrustedCertificateSource();
        anchors.certificates().forEach(certificate -> trusted.addCertificate(new CertificateToken(certificate)));
        var offline = new CommonCertificateVerifier(true);
        offline.setTrustedCertSources(trusted);
        offline.setAIASource(null);
        var fetched = FetchedProof.current(proof, clock.instant());
        offline.setOcspSource(fetched.answerSource().orElse(null));
        offline.setCrlSource(fetched.listSource().orElse(null));
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

    List<CheckedSignature> check(FileBytes file) {
        return check(file, List.of());
    }

    /** Together with what the signature is over, where that lies in files of its own. */
    List<CheckedSignature> check(FileBytes file, List<DSSDocument> contents) {
        var validator = SignedDocumentValidator.fromDocument(file.document());
        validator.setCertificateVerifier(verifier);
        // without them nobody can see whether a certificate carries a national number
        validator.setTokenExtractionStrategy(TokenExtractionStrategy.EXTRACT_CERTIFICATES_ONLY);
        validator.setDetachedContents(contents);
        validator.setValidationTime(Date.from(clock.instant()));
        if (validator instanceof PDFDocumentValidator pdf) {
            pdf.setPdfObjFactory(withoutRendering());
        }
        var reports = validator.validateDocument(policy);
        return new DssReport(reports, file).signatures();
    }

    /** Comparing pictures of pages can take minutes; our own gate compares the objects they are made of. */
    private static PdfBoxNativeObjectFactory withoutRendering() {
        var differences = new DefaultPdfDifferencesFinder();
        differences.setMaximalPagesAmountForVisualComparison(0);
        var factory = new PdfBoxNativeObjectFactory();
        factory.setPdfDifferencesFinder(differences);
        return factory;
    }
}
