package no.postmottak.signature.worker;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An issuer of certificates that exists for one test. */
final class ThrowAwayIssuer {

    static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final KeyPair keys = keys();
    private final X500Name name;
    private final X509Certificate certificate;
    private long serial = 1;

    ThrowAwayIssuer(String name) {
        this.name = new X500Name("CN=" + name + ",O=Test,C=NO");
        this.certificate = issue(this.name, keys, true);
    }

    X509Certificate certificate() {
        return certificate;
    }

    TrustAnchors asAnchor() {
        return new TrustAnchors(List.of(certificate));
    }

    Credential person(String name) {
        var own = keys();
        var subject = new X500Name("CN=" + name + ",GIVENNAME=Kari,SURNAME=Nordmann,C=NO");
        return new Credential(own.getPrivate(), List.of(issue(subject, own, false), certificate));
    }

    Credential organisation(String name) {
        var own = keys();
        var subject = new X500Name("CN=" + name + ",O=" + name + ",2.5.4.97=NTRNO-900000001,C=NO");
        return new Credential(own.getPrivate(), List.of(issue(subject, own, false), certificate));
    }

    private X509Certificate issue(X500Name subject, KeyPair holder, boolean issuer) {
        try {
            var builder = new JcaX509v3CertificateBuilder(
                    name,
                    BigInteger.valueOf(serial++),
                    Date.from(NOW.minusSeconds(86_400)),
                    Date.from(NOW.plusSeconds(86_400L * 365)),
                    subject,
                    holder.getPublic());
            var extensions = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(issuer));
            builder.addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(issuer ? KeyUsage.keyCertSign | KeyUsage.cRLSign : KeyUsage.nonRepudiation));
            builder.addExtension(
                    Extension.authorityKeyIdentifier, false, extensions.createAuthorityKeyIdentifier(keys.getPublic()));
            builder.addExtension(
                    Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(holder.getPublic()));
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
