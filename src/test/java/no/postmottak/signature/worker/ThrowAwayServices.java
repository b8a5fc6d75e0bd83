package no.postmottak.signature.worker;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.jcajce.JcaRespID;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** What stands around an issuer: a clock that signs, a list of what was revoked, and somebody who answers for one. */
final class ThrowAwayServices {

    private static final String ALGORITHM = "SHA256withECDSA";

    private final ThrowAwayIssuer issuer;
    private final Credential clock;
    private final Credential responder;

    ThrowAwayServices(ThrowAwayIssuer issuer) {
        this.issuer = issuer;
        this.clock = issuer.timeStamper();
        this.responder = issuer.responder();
    }

    /** Stamps the time it is told, whatever the time is. */
    TSPSource stamping(Instant time) {
        return (digest, value) -> stamp(digest, value, time);
    }

    byte[] revocationList(Instant asOf, Set<X509Certificate> revoked) {
        try {
            var list = new JcaX509v2CRLBuilder(issuer.certificate(), Date.from(asOf));
            list.setNextUpdate(Date.from(asOf.plusSeconds(86_400L * 30)));
            for (var certificate : revoked) {
                list.addCRLEntry(
                        certificate.getSerialNumber(),
                        Date.from(ThrowAwayIssuer.NOW.minusSeconds(3600)),
                        CRLReason.keyCompromise);
            }
            return list.build(new JcaContentSignerBuilder(ALGORITHM).build(issuer.key()))
                    .getEncoded();
        } catch (IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] answerFor(X509Certificate certificate, Instant asOf) {
        return answerFor(certificate, asOf, CertificateStatus.GOOD);
    }

    byte[] revokedAnswerFor(X509Certificate certificate, Instant asOf) {
        return answerFor(
                certificate,
                asOf,
                new RevokedStatus(Date.from(ThrowAwayIssuer.NOW.minusSeconds(3600)), CRLReason.keyCompromise));
    }

    private byte[] answerFor(X509Certificate certificate, Instant asOf, CertificateStatus status) {
        try {
            var digests = digests();
            var answers =
                    new BasicOCSPRespBuilder(new JcaRespID(responder.holder().getSubjectX500Principal()));
            var about = new CertificateID(
                    digests.get(CertificateID.HASH_SHA1),
                    new JcaX509CertificateHolder(issuer.certificate()),
                    certificate.getSerialNumber());
            var until = Date.from(asOf.plusSeconds(86_400L * 30));
            answers.addResponse(about, status, Date.from(asOf), until);
            var chain = new X509CertificateHolder[] {new JcaX509CertificateHolder(responder.holder())};
            var signer = new JcaContentSignerBuilder(ALGORITHM).build(responder.key());
            return new OCSPRespBuilder()
                    .build(OCSPRespBuilder.SUCCESSFUL, answers.build(signer, chain, Date.from(asOf)))
                    .getEncoded();
        } catch (IOException | OperatorCreationException | OCSPException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private TimestampBinary stamp(DigestAlgorithm digest, byte[] value, Instant time) {
        try {
            var signer = new JcaSimpleSignerInfoGeneratorBuilder().build(ALGORITHM, clock.key(), clock.holder());
            var generator = new TimeStampTokenGenerator(
                    signer, digests().get(CertificateID.HASH_SHA1), new ASN1ObjectIdentifier("1.2.3.4.1"));
            generator.addCertificates(new JcaCertStore(new ArrayList<>(clock.chain())));
            var request = new TimeStampRequestGenerator();
            request.setCertReq(true);
            var asked = request.generate(new ASN1ObjectIdentifier(digest.getOid()), value);
            return new TimestampBinary(
                    generator.generate(asked, BigInteger.ONE, Date.from(time)).getEncoded());
        } catch (IOException | TSPException | OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DigestCalculatorProvider digests() throws OperatorCreationException {
        return new JcaDigestCalculatorProviderBuilder().build();
    }
}
