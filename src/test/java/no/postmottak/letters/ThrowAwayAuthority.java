package no.postmottak.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certificate authority invented for a test, the same on every run, since its keys are drawn from a fixed seed. */
public final class ThrowAwayAuthority {

    private static final Instant FROM = Instant.parse("2025-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2035-01-01T00:00:00Z");

    private final X500Name name;
    private final KeyPair keys;
    private final X509Certificate certificate;

    private ThrowAwayAuthority(String commonName) {
        this.name = new X500Name("CN=" + commonName + ",O=Invented for tests,C=NO");
        this.keys = keys(commonName);
        this.certificate = certify(name, keys, true);
    }

    /** The authority a test names as its trust anchor. */
    public static ThrowAwayAuthority known() {
        return new ThrowAwayAuthority("Throw-away authority");
    }

    /** One that nobody has heard of. */
    static ThrowAwayAuthority unknown() {
        return new ThrowAwayAuthority("Authority nobody knows");
    }

    public X509Certificate certificate() {
        return certificate;
    }

    /** The certificate as a text file, the way trust anchors are laid in a folder. */
    public String pem() {
        try {
            var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded());
            return "-----BEGIN CERTIFICATE-----\n" + lines + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    Signatory signatory(String person) {
        var own = keys(name + person);
        return new Signatory(
                person, own.getPrivate(), certify(new X500Name("CN=" + person + ",C=NO"), own, false), certificate);
    }

    private static KeyPair keys(String seed) {
        try {
            var random = SecureRandom.getInstance("SHA1PRNG");
            random.setSeed(seed.getBytes(StandardCharsets.UTF_8));
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048, random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private X509Certificate certify(X500Name subject, KeyPair subjectKeys, boolean authority) {
        try {
            var serial =
                    new BigInteger(1, subject.toString().getBytes(StandardCharsets.UTF_8)).mod(BigInteger.TWO.pow(64));
            var extensions = new JcaX509ExtensionUtils();
            var usage = authority ? KeyUsage.keyCertSign | KeyUsage.cRLSign : KeyUsage.nonRepudiation;
            var builder = new JcaX509v3CertificateBuilder(
                            name, serial, Date.from(FROM), Date.from(UNTIL), subject, subjectKeys.getPublic())
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(authority))
                    .addExtension(Extension.keyUsage, true, new KeyUsage(usage))
                    .addExtension(
                            Extension.subjectKeyIdentifier,
                            false,
                            extensions.createSubjectKeyIdentifier(subjectKeys.getPublic()))
                    .addExtension(
                            Extension.authorityKeyIdentifier,
                            false,
                            extensions.createAuthorityKeyIdentifier(keys.getPublic()));
            var signer = new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
