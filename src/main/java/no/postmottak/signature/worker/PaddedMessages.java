package no.postmottak.signature.worker;

import eu.europa.esig.dss.cms.CMS;
import eu.europa.esig.dss.cms.object.CMSObjectUtils;
import java.io.IOException;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1InputStream;

/**
 * Reads the messages of PDF signatures for EU DSS, which are padded with zeros: Bouncy Castle from 1.85 on refuses these.
 * EU DSS finds this class as a service, so our jar must stand before its own on the class path.
 */
public final class PaddedMessages extends CMSObjectUtils {

    @Override
    public CMS parseToCMS(byte[] padded) {
        return super.parseToCMS(withoutPadding(padded));
    }

    /** The first object alone where only zeros follow it; else all bytes, which are then refused as before. */
    static byte[] withoutPadding(byte[] padded) {
        try (var stream = new ASN1InputStream(padded)) {
            stream.readObject();
            var end = padded.length - stream.available();
            for (var i = end; i < padded.length; i++) {
                if (padded[i] != 0) {
                    return padded;
                }
            }
            return Arrays.copyOf(padded, end);
        } catch (IOException | RuntimeException e) {
            return padded;
        }
    }
}
