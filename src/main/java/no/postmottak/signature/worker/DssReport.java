package no.postmottak.signature.worker;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.diagnostic.jaxb.XmlSignatureScope;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureScopeType;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.validation.reports.Reports;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.postmottak.signature.ReasonCode;
import no.postmottak.signature.Signer;
import no.postmottak.signature.worker.CheckedSignature.Soundness;

/** What EU DSS reports of one file, in our words. */
final class DssReport {

    private static final Set<SubIndication> BROKEN = Set.of(
            SubIndication.FORMAT_FAILURE,
            SubIndication.HASH_FAILURE,
            SubIndication.SIG_CRYPTO_FAILURE,
            SubIndication.SIGNED_DATA_NOT_FOUND);
    private static final Set<SignatureScopeType> WHOLE = Set.of(SignatureScopeType.FULL, SignatureScopeType.ARCHIVED);

    private static final Pattern SIGNATURE_ROOT =
            Pattern.compile("\\A(?:\\s|<\\?.*?\\?>|<!--.*?-->)*<([A-Za-z0-9._-]+:)?Signature[\\s>]", Pattern.DOTALL);
    private static final Pattern OBJECT_END = Pattern.compile("</(?:[A-Za-z0-9._-]+:)?Object\\s*>");
    private static final int START = 4096;

    private final Reports reports;
    private final FileBytes file;

    DssReport(Reports reports, FileBytes file) {
        this.reports = reports;
        this.file = file;
    }

    List<CheckedSignature> signatures() {
        return reports.getDiagnosticData().getSignatures().stream()
                .map(this::checked)
                .toList();
    }

    private CheckedSignature checked(SignatureWrapper signature) {
        var sub = Optional.ofNullable(reports.getSimpleReport().getSubIndication(signature.getId()));
        return new CheckedSignature(
                byteRange(signature),
                soundness(signature, sub),
                sub.map(SubIndication::name).orElse(""),
                signer(signature),
                notes(signature),
                new CheckedSignature.Coverage(wholes(signature), MissingProof.of(signature)));
    }

    private static List<Long> byteRange(SignatureWrapper signature) {
        var revision = signature.getPDFRevision();
        return revision == null
                ? List.of()
                : revision.getSignatureByteRange().stream()
                        .map(Number::longValue)
                        .toList();
    }

    private Soundness soundness(SignatureWrapper signature, Optional<SubIndication> sub) {
        if (sub.filter(SubIndication.SIGNED_DATA_NOT_FOUND::equals).isPresent() && standsAlone(signature)) {
            return Soundness.CONTENT_ELSEWHERE;
        }
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

    private boolean standsAlone(SignatureWrapper signature) {
        return signature.getPDFRevision() == null
                && !reports.getDiagnosticData().isContainerInfoPresent();
    }

    private static Signer signer(SignatureWrapper signature) {
        var certificate = Optional.ofNullable(signature.getSigningCertificate()).map(SigningCertificate::new);
        var issuer =
                signature.getCertificateChain().stream().skip(1).findFirst().map(SigningCertificate::new);
        return new Signer(
                certificate.map(SigningCertificate::name).orElse(""),
                issuer.map(SigningCertificate::name).orElse(""),
                stampedAt(signature)
                        .or(() -> Optional.ofNullable(signature.getClaimedSigningTime()))
                        .map(Date::toInstant),
                Optional.ofNullable(signature.getSignatureFormat())
                        .map(Enum::name)
                        .orElse(""));
    }

    /** When the signature was there at the latest, as a clock says that is trusted. */
    private static Optional<Date> stampedAt(SignatureWrapper signature) {
        return signature.getAllTimestampsProducedAfterSignatureCreation().stream()
                .filter(DssReport::isTrusted)
                .map(TimestampWrapper::getProductionTime)
                .min(Comparator.naturalOrder());
    }

    private static boolean isTrusted(TimestampWrapper stamp) {
        return stamp.isSignatureIntact()
                && stamp.isSignatureValid()
                && stamp.isMessageImprintDataIntact()
                && stamp.isTrustedChain();
    }

    private List<ReasonCode> notes(SignatureWrapper signature) {
        var notes = new ArrayList<ReasonCode>();
        if (!coversAll(signature)) {
            notes.add(ReasonCode.NOT_ALL_SIGNED);
        }
        notes.add(stampedAt(signature).isPresent() ? ReasonCode.TIME_STAMPED : ReasonCode.TIME_CLAIMED);
        Optional.ofNullable(signature.getSigningCertificate())
                .ifPresent(certificate -> notes.addAll(new SigningCertificate(certificate).notes()));
        return notes;
    }

    /** Every file in a container, and the whole of an XML file; what a PDF's signature is over the gate looks at. */
    private boolean coversAll(SignatureWrapper signature) {
        if (signature.getPDFRevision() != null) {
            return true;
        }
        var whole = signature.getSignatureScopes().stream()
                .filter(scope -> WHOLE.contains(scope.getScope()))
                .map(XmlSignatureScope::getName)
                .toList();
        var diagnosis = reports.getDiagnosticData();
        return diagnosis.isContainerInfoPresent()
                ? whole.containsAll(diagnosis.getContainerInfo().getContentFiles())
                : !whole.isEmpty() || holdsNothingElse(signature);
    }

    private static List<String> wholes(SignatureWrapper signature) {
        return signature.getSignatureScopes().stream()
                .filter(scope -> WHOLE.contains(scope.getScope()))
                .map(scope -> scope.getSignerData().getDigestAlgoAndValue())
                .filter(digest -> digest.getDigestMethod() == DigestAlgorithm.SHA256)
                .map(digest -> HexFormat.of().formatHex(digest.getDigestValue()))
                .toList();
    }

    /** An XML file that is one signature around objects: as many of them as it signs, and one that describes it. */
    private boolean holdsNothingElse(SignatureWrapper signature) {
        return SIGNATURE_ROOT.matcher(file.start(START)).find()
                && OBJECT_END.matcher(file.text(0, file.length())).results().count()
                        == signature.getSignatureScopes().size() + 1L;
    }
}
