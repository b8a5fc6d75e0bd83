package no.postmottak.signature.worker;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
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
    private final List<X509Certificate> above;
    private final Instant from;
    private long serial = 1;

    ThrowAwayIssuer(String name) {
        this(name, NOW);
    }

    /** One whose certificates hold today: those who check lists of states have no other clock. */
    static ThrowAwayIssuer ofToday(String name) {
        return new ThrowAwayIssuer(name, Instant.now());
    }

    private ThrowAwayIssuer(String name, Instant from) {
        this.from = from;
        this.name = new X500Name("CN=" + name + ",O=Test,C=NO");
        this.above = List.of(issue(this.name, keys, asIssuer()));
    }

    private ThrowAwayIssuer(String name, ThrowAwayIssuer issuer) {
        this.from = issuer.from;
        this.name = new X500Name("CN=" + name + ",O=Test,C=NO");
        var chain = new ArrayList<>(List.of(issuer.issue(this.name, keys, asIssuer())));
        chain.addAll(issuer.above);
        this.above = List.copyOf(chain);
    }

    X509Certificate certificate() {
        return above.getFirst();
    }

    TrustAnchors asAnchor() {
        return new TrustAnchors(List.of(certificate()));
    }

    Credential person(String name, Extension... more) {
        var subject = "CN=" + name + ",GIVENNAME=Kari,SURNAME=Nordmann,C=NO";
        return issued(subject, new KeyUsage(KeyUsage.nonRepudiation), more);
    }

    Credential organisation(String name) {
        return issued(
                "CN=" + name + ",O=" + name + ",2.5.4.97=NTRNO-900000001,C=NO", new KeyUsage(KeyUsage.nonRepudiation));
    }

    /** A person whose certificate carries the number that Norwegian ones may carry. */
    Credential personWithNumber(String name, String number) {
        var extension =
                new Extension(new ASN1ObjectIdentifier("2.16.578.1.61.2.4"), false, new DEROctetString(utf8(number)));
        return person(name, extension);
    }

    Credential timeStamper() {
        return issued(
                "CN=Test time,O=Test,C=NO",
                new KeyUsage(KeyUsage.digitalSignature),
                purpose(KeyPurposeId.id_kp_timeStamping, true));
    }

    Credential responder() {
        return issued(
                "CN=Test responder,O=Test,C=NO",
                new KeyUsage(KeyUsage.digitalSignature),
                purpose(KeyPurposeId.id_kp_OCSPSigning, false),
                new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, false, nothing()));
    }

    /** An issuer below this one, on the way to ever longer chains. */
    ThrowAwayIssuer below(String name) {
        return new ThrowAwayIssuer(name, this);
    }

    X500Name name() {
        return name;
    }

    PrivateKey key() {
        return keys.getPrivate();
    }

    private Credential issued(String subject, KeyUsage usage, Extension... extensions) {
        var own = keys();
        var all = new ArrayList<>(List.of(extensions));
        all.add(usageExtension(usage));
        var chain = new ArrayList<>(List.of(issue(new X500Name(subject), own, all)));
        chain.addAll(above);
        return new Credential(own.getPrivate(), List.copyOf(chain));
    }

    private X509Certificate issue(X500Name subject, KeyPair holder, List<Extension> extensions) {
        try {
            var builder = new JcaX509v3CertificateBuilder(
                    name,
                    BigInteger.valueOf(serial++),
                    Date.from(from.minusSeconds(86_400)),
                    Date.from(from.plusSeconds(86_400L * 365)),
                    subject,
                    holder.getPublic());
            var identifiers = new JcaX509ExtensionUtils();
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    identifiers.createAuthorityKeyIdentifier(keys.getPublic()));
            builder.addExtension(
                    Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(holder.getPublic()));
            for (var extension : extensions) {
                builder.addExtension(extension);
            }
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Extension> asIssuer() {
        try {
            var constraints = new Extension(Extension.basicConstraints, true, new BasicConstraints(true).getEncoded());
            return List.of(constraints, usageExtension(new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Extension usageExtension(KeyUsage usage) {
        try {
            return new Extension(Extension.keyUsage, true, usage.getEncoded());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Extension purpose(KeyPurposeId purpose, boolean isCritical) {
        try {
            return new Extension(Extension.extendedKeyUsage, isCritical, new ExtendedKeyUsage(purpose).getEncoded());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] nothing() {
        try {
            return DERNull.INSTANCE.getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] utf8(String text) {
        try {
            return new DERUTF8String(text).getEncoded();
        } catch (IOException e) {
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
