package no.postmottak.keys.adapter;

import java.io.IOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certificate the house makes for itself on its first start, for as long as the operator has provided none. */
final class SelfSignedCertificate {

    private static final int YEARS = 10;
    private static final int LAST_YEAR_OF_TWO_DIGITS = 2049;
    private static final DateTimeFormatter TWO_DIGIT_YEAR = DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'", Locale.ROOT);
    private static final DateTimeFormatter FOUR_DIGIT_YEAR =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'", Locale.ROOT);

    private SelfSignedCertificate() {}

    static X509Certificate of(KeyPair pair, String name, Instant madeAt) {
        var subject = new X500Name("CN=" + name + ",O=Postmottak");
        var from = madeAt.atZone(ZoneOffset.UTC);
        var builder = new X509v3CertificateBuilder(
                subject,
                new BigInteger(127, new SecureRandom()),
                time(from),
                time(from.plusYears(YEARS)),
                subject,
                SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()));
        try {
            var usage = new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(Extension.keyUsage, true, usage);
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (IOException | OperatorCreationException | CertificateException failed) {
            throw new IllegalStateException("cannot make a certificate", failed);
        }
    }

    private static Time time(ZonedDateTime instant) {
        return instant.getYear() > LAST_YEAR_OF_TWO_DIGITS
                ? new Time(new DERGeneralizedTime(FOUR_DIGIT_YEAR.format(instant)))
                : new Time(new DERUTCTime(TWO_DIGIT_YEAR.format(instant)));
    }
}
