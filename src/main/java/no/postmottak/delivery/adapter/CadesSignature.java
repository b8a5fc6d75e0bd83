package no.postmottak.delivery.adapter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import no.postmottak.keys.SigningKey;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Signs detached, at CAdES level BASELINE-B: bound to the signer's certificate and a claimed time. */
final class CadesSignature {

    private static final DateTimeFormatter UTC_TIME =
            DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    private CadesSignature() {}

    static byte[] over(byte[] content, SigningKey key, Instant at) throws IOException {
        try {
            var generator = new CMSSignedDataGenerator();
            var attributes = new DefaultSignedAttributeTableGenerator(attributes(key.certificate(), at));
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            generator.addSignerInfoGenerator(new SignerInfoGeneratorBuilder(digests)
                    .setSignedAttributeGenerator(attributes)
                    .build(new KeyringSigner(key), new JcaX509CertificateHolder(key.certificate())));
            generator.addCertificates(new JcaCertStore(key.chain()));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded();
        } catch (CMSException | OperatorCreationException | CertificateEncodingException impossible) {
            throw new IllegalStateException("an envelope cannot be signed", impossible);
        }
    }

    private static AttributeTable attributes(X509Certificate certificate, Instant at)
            throws CertificateEncodingException {
        var attributes = new ASN1EncodableVector();
        var time = Time.getInstance(new DERUTCTime(UTC_TIME.format(at)));
        attributes.add(new Attribute(CMSAttributes.signingTime, new DERSet(time)));
        var certificates = new SigningCertificateV2(new ESSCertIDv2[] {certificateId(certificate)});
        attributes.add(new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(certificates)));
        return new AttributeTable(attributes);
    }

    private static ESSCertIDv2 certificateId(X509Certificate certificate) throws CertificateEncodingException {
        var issuer = new GeneralName(new JcaX509CertificateHolder(certificate).getIssuer());
        var serial = new IssuerSerial(new GeneralNames(issuer), certificate.getSerialNumber());
        return new ESSCertIDv2(sha256(certificate.getEncoded()), serial);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java runtime has SHA-256", absent);
        }
    }

    /** Lets the library build the signature while the private key stays in the keyring. */
    private record KeyringSigner(SigningKey key, ByteArrayOutputStream signed) implements ContentSigner {

        KeyringSigner(SigningKey key) {
            this(key, new ByteArrayOutputStream());
        }

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
        }

        @Override
        public OutputStream getOutputStream() {
            return signed;
        }

        @Override
        public byte[] getSignature() {
            return key.signDer(signed.toByteArray());
        }
    }
}
