package no.postmottak.signature.adapter;

import eu.europa.esig.dss.model.tsl.TLInfo;
import eu.europa.esig.dss.model.tsl.TrustService;
import eu.europa.esig.dss.model.x509.CertificateToken;
import java.security.cert.X509Certificate;
import java.util.List;

/** Picks from a trusted list those who may issue qualified certificates for signatures of people today. */
final class QualifiedIssuers {

    private static final String ISSUES_QUALIFIED = "http://uri.etsi.org/TrstSvc/Svctype/CA/QC";
    private static final String GRANTED = "http://uri.etsi.org/TrstSvc/TrustedList/Svcstatus/granted";
    private static final String FOR_SIGNATURES = "http://uri.etsi.org/TrstSvc/TrustedList/SvcInfoExt/ForeSignatures";

    private QualifiedIssuers() {}

    static List<X509Certificate> in(TLInfo list) {
        return list.getParsingCacheInfo().getTrustServiceProviders().stream()
                .flatMap(provider -> provider.getServices().stream())
                .filter(QualifiedIssuers::isForSignatures)
                .flatMap(service -> service.getCertificates().stream())
                .map(CertificateToken::getCertificate)
                .distinct()
                .toList();
    }

    private static boolean isForSignatures(TrustService service) {
        var now = service.getStatusAndInformationExtensions().getLatest();
        return now != null
                && ISSUES_QUALIFIED.equals(now.getType())
                && GRANTED.equals(now.getStatus())
                && now.getAdditionalServiceInfoUris().contains(FOR_SIGNATURES);
    }
}
