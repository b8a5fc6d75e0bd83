package no.postmottak.delivery.adapter;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1SequenceParser;
import org.bouncycastle.asn1.ASN1StreamParser;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfoParser;
import org.bouncycastle.cms.CMSAuthEnvelopedDataParser;
import org.bouncycastle.cms.CMSEnvelopedDataParser;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.RecipientInformationStore;
import org.bouncycastle.cms.jcajce.JceKeyTransAuthEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyTransEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipient;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientId;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Opens a sealed envelope with the receiver's key; what comes out counts only when it ends without an exception. */
final class CmsOpening {

    private static final BouncyCastleProvider STREAMING = new BouncyCastleProvider();

    private final ReceiverKey key;

    CmsOpening(ReceiverKey key) {
        this.key = key;
    }

    void open(Path sealed, OutputStream out) throws IOException {
        var type = type(sealed);
        try (var in = new BufferedInputStream(Files.newInputStream(sealed), JdkGcm.CHUNK)) {
            if (CMSObjectIdentifiers.authEnvelopedData.equals(type)) {
                var recipients = new CMSAuthEnvelopedDataParser(in).getRecipientInfos();
                open(recipients, new JceKeyTransAuthEnvelopedRecipient(secret()), out);
            } else if (CMSObjectIdentifiers.envelopedData.equals(type)) {
                var recipients = new CMSEnvelopedDataParser(in).getRecipientInfos();
                open(recipients, new JceKeyTransEnvelopedRecipient(secret()), out);
            } else {
                throw new IOException("this is no sealed envelope");
            }
        } catch (CMSException | IllegalStateException | ClassCastException changed) {
            throw new IOException("the envelope does not open: another key, or it was changed", changed);
        }
    }

    private void open(RecipientInformationStore recipients, JceKeyTransRecipient with, OutputStream out)
            throws CMSException, IOException {
        // the JDK's cipher would keep all of it in memory until the tag is seen
        with.setProvider(STREAMING);
        with.setContentProvider(STREAMING);
        var content = mine(recipients).getContentStream(with).getContentStream();
        try (InputStream plain = content) {
            plain.transferTo(out);
        }
    }

    private RecipientInformation mine(RecipientInformationStore recipients) throws IOException {
        var mine = recipients.get(new JceKeyTransRecipientId(key.certificate()));
        if (mine == null) {
            throw new IOException("the envelope is sealed to another certificate than this one");
        }
        return mine;
    }

    private PrivateKey secret() {
        return key.secret();
    }

    private static ASN1ObjectIdentifier type(Path sealed) throws IOException {
        try (var in = Files.newInputStream(sealed)) {
            return new ASN1StreamParser(in).readObject() instanceof ASN1SequenceParser sequence
                    ? new ContentInfoParser(sequence).getContentType()
                    : CMSObjectIdentifiers.data;
        } catch (ClassCastException | IllegalArgumentException other) {
            throw new IOException("this is no sealed envelope", other);
        }
    }
}
