package no.postmottak.delivery.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.MGF1ParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import no.postmottak.delivery.ContentCipher;
import no.postmottak.keys.DataKey;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAuthEnvelopedDataStreamGenerator;
import org.bouncycastle.cms.CMSEnvelopedDataStreamGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.RecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.operator.jcajce.JcaAlgorithmParametersConverter;

/** Seals a stream as CMS to one certificate, a chunk at a time: the key by RSA-OAEP with SHA-256, the content by AES-256. */
final class CmsSealing {

    private static final OAEPParameterSpec OAEP =
            new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);

    private final SecureRandom random;

    CmsSealing(SecureRandom random) {
        this.random = random;
    }

    void seal(InputStream plain, Lock lock, OutputStream out) throws IOException {
        try (var sealed = open(lock, out)) {
            var chunk = new byte[JdkGcm.CHUNK];
            for (var count = plain.read(chunk); count >= 0; count = plain.read(chunk)) {
                sealed.write(chunk, 0, count);
            }
        }
    }

    /** To whom and by which cipher. */
    record Lock(X509Certificate to, ContentCipher cipher) {}

    private OutputStream open(Lock lock, OutputStream out) throws IOException {
        try {
            return switch (lock.cipher()) {
                case AES_256_GCM -> authenticated(lock.to(), out);
                case AES_256_CBC -> older(lock.to(), out);
            };
        } catch (CMSException | GeneralSecurityException unusable) {
            throw new IOException("an envelope cannot be sealed to this certificate", unusable);
        }
    }

    private OutputStream authenticated(X509Certificate to, OutputStream out)
            throws CMSException, GeneralSecurityException, IOException {
        var generator = new CMSAuthEnvelopedDataStreamGenerator();
        generator.setBufferSize(JdkGcm.CHUNK);
        generator.addRecipientInfoGenerator(recipient(to));
        return generator.open(out, new JdkGcm(DataKey.draw(random).forCipher(), random));
    }

    private static OutputStream older(X509Certificate to, OutputStream out)
            throws CMSException, GeneralSecurityException, IOException {
        var generator = new CMSEnvelopedDataStreamGenerator();
        generator.setBufferSize(JdkGcm.CHUNK);
        generator.addRecipientInfoGenerator(recipient(to));
        return generator.open(out, new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_CBC).build());
    }

    private static RecipientInfoGenerator recipient(X509Certificate to) throws GeneralSecurityException {
        var oaep =
                new JcaAlgorithmParametersConverter().getAlgorithmIdentifier(PKCSObjectIdentifiers.id_RSAES_OAEP, OAEP);
        return new JceKeyTransRecipientInfoGenerator(to, oaep);
    }
}
