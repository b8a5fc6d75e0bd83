package no.postmottak.signature.worker;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.spi.DSSUtils;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import no.postmottak.signature.ProofWanted;
import no.postmottak.signature.ProofWanted.Way;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Who could tell whether the certificates of a signature were revoked, where nothing that came with the file tells. */
final class MissingProof {

    private static final int LONGEST_ADDRESS = 500;
    private static final int MOST_ADDRESSES = 4;

    private MissingProof() {}

    /** Of a chain that ends at a trusted issuer only: strangers must not make the gateway call whom they like. */
    static List<ProofWanted> of(SignatureWrapper signature) {
        if (!signature.isTrustedChain() || !signature.isSignatureIntact() || !signature.isSignatureValid()) {
            return List.of();
        }
        var chain = signature.getCertificateChain();
        var wanted = new ArrayList<ProofWanted>();
        for (var i = 0; i + 1 < chain.size() && !chain.get(i).isTrusted(); i++) {
            if (!SigningCertificate.isRevocationTold(chain.get(i))) {
                wanted.addAll(of(chain.get(i), chain.get(i + 1)));
            }
        }
        return wanted;
    }

    private static List<ProofWanted> of(CertificateWrapper certificate, CertificateWrapper issuer) {
        if (certificate.getBinaries() == null || issuer.getBinaries() == null) {
            return List.of();
        }
        var print = HexFormat.of().formatHex(sha256(certificate.getBinaries()));
        var question = question(certificate.getBinaries(), issuer.getBinaries());
        var wanted = new ArrayList<ProofWanted>();
        certificate.getOCSPAccessUrls().stream()
                .filter(MissingProof::isFetchable)
                .limit(MOST_ADDRESSES)
                .forEach(address -> wanted.add(new ProofWanted(print, Way.ANSWER, address, question)));
        certificate.getCRLDistributionPoints().stream()
                .filter(MissingProof::isFetchable)
                .limit(MOST_ADDRESSES)
                .forEach(address -> wanted.add(new ProofWanted(print, Way.LIST, address, "")));
        return wanted;
    }

    private static boolean isFetchable(String address) {
        return address.length() <= LONGEST_ADDRESS && address.matches("(?i)https?://.+");
    }

    private static String question(byte[] certificate, byte[] issuer) {
        try {
            var digests = new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1);
            var above = new JcaX509CertificateHolder(parsed(issuer));
            var about = new CertificateID(digests, above, parsed(certificate).getSerialNumber());
            var encoded = new OCSPReqBuilder().addRequest(about).build().getEncoded();
            return Base64.getEncoder().encodeToString(encoded);
        } catch (OperatorCreationException | CertificateEncodingException | OCSPException | IOException e) {
            throw new IllegalArgumentException("no question can be asked about a certificate", e);
        }
    }

    private static X509Certificate parsed(byte[] certificate) {
        return DSSUtils.loadCertificate(certificate).getCertificate();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
