package no.postmottak.delivery.demo;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.TBSCertList;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V2TBSCertListGenerator;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An issuer of certificates invented for the demonstration; nobody outside it trusts it. */
public final class DemoCertificates {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final X500Name NAME = new X500Name("CN=Postmottak demo issuer,O=Invented for demonstration,C=NO");

    private final SecureRandom random;
    private final KeyPair keys;

    public DemoCertificates(SecureRandom random) {
        this.random = random;
        this.keys = drawPair();
    }

    /** Whom a certificate is for, and from when until when. */
    public record Wanted(String name, String organisationNumber, Instant from, Instant until) {}

    /** A new key pair of a receiver. */
    public KeyPair drawPair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048, random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java runtime has RSA", absent);
        }
    }

    /** The issuer's own certificate. */
    public X509Certificate issuer(Instant from, Instant until) {
        return certify(new Subject(NAME, keys, KeyUsage.keyCertSign | KeyUsage.cRLSign), from, until);
    }

    /** A certificate for encryption and receipts, with the organisation's number where Norwegian issuers write it. */
    public X509Certificate certificate(Wanted wanted, KeyPair own) {
        var subject = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "NO")
                .addRDN(BCStyle.O, wanted.name())
                .addRDN(BCStyle.ORGANIZATION_IDENTIFIER, "NTRNO-" + wanted.organisationNumber())
                .addRDN(BCStyle.CN, wanted.name())
                .build();
        var usage = KeyUsage.keyEncipherment | KeyUsage.digitalSignature;
        return certify(new Subject(subject, own, usage), wanted.from(), wanted.until());
    }

    /** The list of those that were revoked. */
    public byte[] revocationList(Instant from, Instant until, X509Certificate... revoked) {
        var signer = signer();
        var list = new V2TBSCertListGenerator();
        list.setSignature(signer.getAlgorithmIdentifier());
        list.setIssuer(NAME);
        list.setThisUpdate(time(from));
        list.setNextUpdate(time(until));
        for (var each : revoked) {
            list.addCRLEntry(new ASN1Integer(each.getSerialNumber()), time(from), CRLReason.unspecified);
        }
        try {
            return signed(list.generateTBSCertList(), signer);
        } catch (IOException impossible) {
            throw new IllegalStateException("a list of revoked certificates cannot be made", impossible);
        }
    }

    private static byte[] signed(TBSCertList list, ContentSigner signer) throws IOException {
        try (var out = signer.getOutputStream()) {
            out.write(list.getEncoded(ASN1Encoding.DER));
        }
        var parts =
                new ASN1Encodable[] {list, signer.getAlgorithmIdentifier(), new DERBitString(signer.getSignature())};
        return new DERSequence(parts).getEncoded(ASN1Encoding.DER);
    }

    private record Subject(X500Name name, KeyPair keys, int usage) {}

    private X509Certificate certify(Subject subject, Instant from, Instant until) {
        try {
            var isIssuer = subject.name().equals(NAME);
            var builder = new X509v3CertificateBuilder(
                            NAME,
                            new BigInteger(127, random),
                            time(from),
                            time(until),
                            subject.name(),
                            SubjectPublicKeyInfo.getInstance(
                                    subject.keys().getPublic().getEncoded()))
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(isIssuer))
                    .addExtension(Extension.keyUsage, true, new KeyUsage(subject.usage()));
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer()));
        } catch (GeneralSecurityException | IOException failed) {
            throw new IllegalStateException("a demo certificate cannot be made", failed);
        }
    }

    private ContentSigner signer() {
        try {
            return new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate());
        } catch (OperatorCreationException failed) {
            throw new IllegalStateException("a demo certificate cannot be signed", failed);
        }
    }

    private static Time time(Instant instant) {
        return new Time(new DERGeneralizedTime(TIME.format(instant)));
    }
}
