package no.postmottak.delivery.adapter;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import java.util.Map;
import java.util.Optional;
import no.postmottak.vault.Sha256;

/** A receipt as a receiver signs it with the key of its certificate [kvittering]. */
public record WrittenReceipt(String delivery, Sha256 sha256) {

    /** The receipt as compact JWS. */
    public String signedBy(ReceiverKey key) {
        var header = new JWSHeader.Builder(JWSAlgorithm.PS256)
                .type(new JOSEObjectType(JwsSignedReceipts.TYPE))
                .keyID(ReceiverCertificates.of(key.certificate(), Optional.empty())
                        .fingerprint())
                .build();
        var jws = new JWSObject(header, new Payload(Map.of("deliveryId", delivery, "sha256", sha256.hex())));
        try {
            jws.sign(new RSASSASigner(key.secret()));
        } catch (JOSEException unusable) {
            throw new IllegalStateException("this key cannot sign a receipt", unusable);
        }
        return jws.serialize();
    }
}
