package no.postmottak.delivery.adapter;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.Optional;
import java.util.Set;
import no.postmottak.delivery.ReceiverCertificate;
import no.postmottak.delivery.SignedReceipts;
import no.postmottak.keys.PublishedKey;

/**
 * Receivers' receipts as compact JWS over the id of the delivery and the digest of its envelope: ES256 by a published
 * key, or RS256 or PS256 by the key of a certificate.
 */
public final class JwsSignedReceipts implements SignedReceipts {

    /** The media type in the header, so that no other thing this key signed passes for a receipt. */
    public static final String TYPE = "postmottak-delivery-receipt+jws";

    private static final JOSEObjectType RECEIPT = new JOSEObjectType(TYPE);
    private static final Set<JWSAlgorithm> BY_CERTIFICATE = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256);
    private static final int LONGEST = 4_096;

    @Override
    public Reading read(String compactJws, Signers signers) {
        var jws = parse(compactJws);
        if (jws.isEmpty()) {
            return new Reading.NotAReceipt();
        }
        var isGenuine = signers.keys().stream()
                        .filter(key -> isMeant(key.keyId(), jws.get().getHeader()))
                        .anyMatch(key -> isSignedBy(key, jws.get()))
                || signers.certificates().stream()
                        .filter(certificate ->
                                isMeant(certificate.fingerprint(), jws.get().getHeader()))
                        .anyMatch(certificate -> isSignedBy(certificate, jws.get()));
        return isGenuine ? statement(jws.get()) : new Reading.UnknownSigner();
    }

    private static Optional<JWSObject> parse(String compactJws) {
        if (compactJws.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var jws = JWSObject.parse(compactJws.strip());
            return Optional.of(jws)
                    .filter(parsed -> RECEIPT.equals(parsed.getHeader().getType()));
        } catch (ParseException | IllegalArgumentException notAJws) {
            return Optional.empty();
        }
    }

    private static boolean isMeant(String name, JWSHeader header) {
        return header.getKeyID() == null || header.getKeyID().equals(name);
    }

    private static boolean isSignedBy(PublishedKey key, JWSObject jws) {
        try {
            return JWSAlgorithm.ES256.equals(jws.getHeader().getAlgorithm())
                    && jws.verify(new ECDSAVerifier(key.publicKey()));
        } catch (JOSEException unusable) {
            return false;
        }
    }

    private static boolean isSignedBy(ReceiverCertificate certificate, JWSObject jws) {
        try {
            return BY_CERTIFICATE.contains(jws.getHeader().getAlgorithm())
                    && certificate.certificate().getPublicKey() instanceof RSAPublicKey key
                    && jws.verify(new RSASSAVerifier(key));
        } catch (JOSEException unusable) {
            return false;
        }
    }

    private static Reading statement(JWSObject jws) {
        var claims = jws.getPayload().toJSONObject();
        if (claims != null
                && claims.get("deliveryId") instanceof String id
                && claims.get("sha256") instanceof String digest) {
            return new Reading.Statement(id, digest);
        }
        return new Reading.NotAReceipt();
    }
}
