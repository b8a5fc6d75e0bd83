package no.postmottak.delivery.adapter;

import java.security.cert.CRLException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import no.postmottak.delivery.ReceiverCertificate.Validity;
import org.bouncycastle.asn1.x509.CertificateList;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.bouncycastle.asn1.x509.Time;

/** The times of certificates and of lists of revoked ones, as instants. */
final class Asn1Times {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyyMMddHHmmss'GMT'xxx");

    private Asn1Times() {}

    static Validity validity(X509Certificate certificate) {
        try {
            var signed = TBSCertificate.getInstance(certificate.getTBSCertificate());
            return new Validity(instant(signed.getStartDate()), instant(signed.getEndDate()));
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException("a certificate that was read cannot be written", impossible);
        }
    }

    /** From its making until the next is due; empty where it does not say when that is. */
    static Optional<Validity> currency(X509CRL list) throws CRLException {
        var signed = CertificateList.getInstance(list.getEncoded()).getTBSCertList();
        return Optional.ofNullable(signed.getNextUpdate())
                .map(next -> new Validity(instant(signed.getThisUpdate()), instant(next)));
    }

    private static Instant instant(Time time) {
        return OffsetDateTime.parse(time.getTime(), WRITTEN).toInstant();
    }
}
